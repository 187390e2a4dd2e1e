@Entity
class Item {
    @Id Long id;
    @ManyToMany Set<Other> others;
}
@Entity
class Other {
    @Id Long id;
}
