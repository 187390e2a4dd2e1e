@Entity
class Item {
    @Id Long id;
    @ColumnDefault("'A'") @JdbcTypeCode(SqlTypes.NAMED_ENUM) Mood a;
}
enum Mood { A, B, C }
