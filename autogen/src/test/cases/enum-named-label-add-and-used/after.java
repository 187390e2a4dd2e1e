@Entity 
class Item {
    @Id Long id;
    @ColumnDefault("'C'") @JdbcTypeCode(SqlTypes.NAMED_ENUM) Kind a;
}
enum Kind {
    A,
    B,
    C
}
