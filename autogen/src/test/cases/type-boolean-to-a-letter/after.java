@Entity 
class Item {
    @Id Long id;
    @Convert(converter = org.hibernate.type.YesNoConverter.class) Boolean a;
}
