@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uq_id", columnNames = "id"))
class Item {
    @Id Long id;
    @Column(unique = true) String a;
}
