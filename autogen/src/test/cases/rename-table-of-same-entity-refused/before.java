@Entity @Table(name = "old_item")
class Item {
    @Id Long id;
    String a;
}
