@Entity @Table(indexes = @Index(name = "ix_item_a", columnList = "a"))
@Check(name = "ck_item_a", constraints = "a <> 'B'")
class Item {
    @Id Long id;
    @ColumnDefault("'A'") @JdbcTypeCode(SqlTypes.NAMED_ENUM) Kind a;
}
enum Kind {
    A,
    B
}
