@Entity 
class Item {
    @Id Long id;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) Kind a;
}
enum Kind {
    ZULU,
    ALPHA
}
