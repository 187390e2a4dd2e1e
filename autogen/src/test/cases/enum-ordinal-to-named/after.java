@Entity 
class Item {
    @Id Long id;
    @Enumerated @JdbcTypeCode(SqlTypes.NAMED_ENUM) Kind a;
}
enum Kind {
    ZULU,
    ALPHA
}
