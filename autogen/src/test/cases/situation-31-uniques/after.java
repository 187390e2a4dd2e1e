@Entity
@Table(uniqueConstraints = {@UniqueConstraint(columnNames = {"a", "c"}), @UniqueConstraint(name = "uq_named", columnNames = {"b", "c"})})
class Item {
    @Id Long id;
    String a;
    String b;
    String c;
    @Column(unique = true) String d;
    @OneToOne Other e;
    @NaturalId String f;
    @NaturalId(mutable = true) String g;
    @ManyToOne @JoinColumn(unique = true) Other h;
}
@Entity
class Other {
    @Id Long id;
    @OneToOne(mappedBy = "e") Item item;
}
