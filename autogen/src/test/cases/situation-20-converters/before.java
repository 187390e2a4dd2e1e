@Entity
class Item {
    @Id Long id;
    @Convert(converter = Percent.class) BigDecimal a;
    @Convert(converter = Percent.class) @Column(columnDefinition = "numeric(5, 2)") BigDecimal b;
    Money c;
    @Convert(converter = Codes.class) Colour d;
    @Type(Point.class) String e;
    @Type(Point.class) @Column(columnDefinition = "varchar(40)") String f;
}
class Money {}
@Converter(autoApply = true)
class Monies implements AttributeConverter<Money, Long> {
    public Long convertToDatabaseColumn(Money value) { return 0L; }
    public Money convertToEntityAttribute(Long value) { return null; }
}
@Converter
class Percent implements AttributeConverter<BigDecimal, Integer> {
    public Integer convertToDatabaseColumn(BigDecimal value) { return 0; }
    public BigDecimal convertToEntityAttribute(Integer value) { return null; }
}
enum Colour { RED, GREEN }
@Converter
class Codes implements AttributeConverter<Colour, String> {
    public String convertToDatabaseColumn(Colour value) { return "r"; }
    public Colour convertToEntityAttribute(String value) { return null; }
}
class Point implements org.hibernate.usertype.UserType<String> {
    public int getSqlType() { return java.sql.Types.CHAR; }
    public Class<String> returnedClass() { return String.class; }
    public String deepCopy(String value) { return value; }
    public boolean isMutable() { return false; }
}
