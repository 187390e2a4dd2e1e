@Entity
@Table(indexes = @Index(name = "ix_gone", columnList = "gone, a"), uniqueConstraints = @UniqueConstraint(name = "uq_gone", columnNames = {"a", "gone"}))
class Item {
    @Id Long id;
    String a;
    @Check(name = "ck_gone", constraints = "gone > 0") int gone;
}
