@Entity 
class Item {
    @Id Long id;
    @ColumnDefault("5") @Check(name = "ck_a", constraints = "a > 0") Integer a;
}
