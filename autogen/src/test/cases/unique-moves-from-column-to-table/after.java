@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uq_item_a", columnNames = "a"))
class Item {
    @Id Long id;
    String a;
}
