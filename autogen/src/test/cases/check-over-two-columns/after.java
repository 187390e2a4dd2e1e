@Entity
@Check(name = "ck_range", constraints = "low < high")
class Item {
    @Id Long id;
    int low;
    int high;
}
