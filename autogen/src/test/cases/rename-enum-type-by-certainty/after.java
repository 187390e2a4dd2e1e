@Entity
class Item {
    @Id Long id;
    @ColumnDefault("'A'") @JdbcTypeCode(SqlTypes.NAMED_ENUM) Feeling a;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) Feeling b;
}
enum Feeling { A, B }
