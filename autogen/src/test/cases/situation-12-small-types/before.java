@Entity
class Item {
    @Id Long id;
    boolean a;
    char b;
    byte c;
    Year d;
    Boolean e;
    Character f;
    Month g;
    DayOfWeek h;
    @Convert(converter = org.hibernate.type.YesNoConverter.class) boolean i;
    @Convert(converter = org.hibernate.type.NumericBooleanConverter.class) boolean j;
}
