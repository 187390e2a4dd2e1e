@Entity
class Item {
    @Id Long id;
    @ColumnDefault("'A'") @JdbcTypeCode(SqlTypes.NAMED_ENUM) Feeling a;
}
enum Feeling { A, B, C, D }
