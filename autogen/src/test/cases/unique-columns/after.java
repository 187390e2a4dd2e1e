@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uq_item", columnNames = {"a", "b"}))
class Item {
    @Id Long id;
    String a;
    String b;
}
