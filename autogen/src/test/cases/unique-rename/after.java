@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uq_item_a_once", columnNames = "a"))
class Item {
    @Id Long id;
    String a;
}
