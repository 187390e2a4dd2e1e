@Entity
@Table(uniqueConstraints = {@UniqueConstraint(columnNames = {"b", "a"}), @UniqueConstraint(columnNames = {"a", "id"})})
class Item {
    @Id Long id;
    String a;
    String b;
    @ManyToMany
    @JoinTable(name = "item_other", uniqueConstraints = @UniqueConstraint(columnNames = {"item_id", "others_id"}))
    Set<Other> others;
}
@Entity
class Other {
    @Id Long id;
}
