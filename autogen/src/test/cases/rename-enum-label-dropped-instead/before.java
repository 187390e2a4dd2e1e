@Entity
@org.hibernate.annotations.Check(name = "ck_item_a", constraints = "a <> 'HAPPY' or id > 3")
class Item {
    @Id Long id;
    @ColumnDefault("'HAPPY'") @JdbcTypeCode(SqlTypes.NAMED_ENUM) Mood a;
}
enum Mood { ANGRY, HAPPY, SAD }
