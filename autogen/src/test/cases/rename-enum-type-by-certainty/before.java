@Entity
class Item {
    @Id Long id;
    @ColumnDefault("'A'") @JdbcTypeCode(SqlTypes.NAMED_ENUM) Mood a;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) Mood b;
}
enum Mood { A, B }
