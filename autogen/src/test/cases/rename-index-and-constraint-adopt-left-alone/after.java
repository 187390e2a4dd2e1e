@Entity @Table(indexes = @Index(name = "ix_item_a", columnList = "a"), uniqueConstraints = @UniqueConstraint(name = "uq_item_b", columnNames = "b"))
class Item {
    @Id Long id;
    String a;
    String b;
}
