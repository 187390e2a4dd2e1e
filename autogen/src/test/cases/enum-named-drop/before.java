@Entity 
class Item {
    @Id Long id;
    String b;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) Kind a;
}
enum Kind {
    A,
    B
}
