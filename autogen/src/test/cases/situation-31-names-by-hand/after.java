@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"a", "b"}))
class Item {
    @Id Long id;
    String a;
    String b;
    @Column(unique = true) String c;
    @OneToOne Item d;
}
