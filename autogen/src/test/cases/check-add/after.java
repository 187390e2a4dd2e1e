@Entity @Check(name = "ck_item_a", constraints = "a > 0")
class Item {
    @Id Long id;
    int a;
}
