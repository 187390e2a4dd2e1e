@Entity
class Item {
    @Id Long id;
    int a;
    @Check(name = "ck_b", constraints = "b < a") Integer b;
}
