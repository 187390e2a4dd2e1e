@Entity @Check(name = "ck_item_a", constraints = "a > 10")
class Item {
    @Id Long id;
    int a;
}
