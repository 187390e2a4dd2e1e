@Entity 
class Item {
    @Id Long id;
    @ColumnDefault("'A'") @JdbcTypeCode(SqlTypes.NAMED_ENUM) Kind a;
}
enum Kind {
    A
}
