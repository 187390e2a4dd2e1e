@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uq_item", columnNames = "a"))
class Item {
    @Id Long id;
    String a;
}
