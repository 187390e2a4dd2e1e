@Entity
class Item {
    @Id Long id;
    @ManyToMany List<Other> others;
}
@Entity
class Other {
    @Id Long id;
}
