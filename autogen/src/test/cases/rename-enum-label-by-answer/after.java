@Entity
@org.hibernate.annotations.Check(name = "ck_item_a", constraints = "a <> 'GLAD' or id > 3")
class Item {
    @Id Long id;
    @ColumnDefault("'GLAD'") @JdbcTypeCode(SqlTypes.NAMED_ENUM) Mood a;
}
enum Mood { ANGRY, GLAD, SAD }
