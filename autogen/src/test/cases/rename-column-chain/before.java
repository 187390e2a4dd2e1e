@Entity
class Item {
    @Id Long id;
    @Column(name = "a") String first;
    @Column(name = "b") String second;
}
