@Entity @Table(name = "new_item")
class Item {
    @Id Long id;
    String a;
}
