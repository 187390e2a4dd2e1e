@Entity @Table(indexes = @Index(name = "ix_a", columnList = "a"), uniqueConstraints = @UniqueConstraint(name = "uq_a", columnNames = "a"))
class Item {
    @Id Long id;
    Integer a;
}
