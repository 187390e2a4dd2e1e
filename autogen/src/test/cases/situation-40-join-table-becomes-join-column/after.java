@Entity
class Item {
    @Id Long id;
    @OneToMany @JoinColumn(name = "item_id") Set<Other> others;
}
@Entity
class Other {
    @Id Long id;
}
