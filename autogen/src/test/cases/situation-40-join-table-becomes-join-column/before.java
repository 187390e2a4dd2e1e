@Entity
class Item {
    @Id Long id;
    @OneToMany Set<Other> others;
}
@Entity
class Other {
    @Id Long id;
}
