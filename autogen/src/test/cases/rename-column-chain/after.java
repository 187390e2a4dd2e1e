@Entity
class Item {
    @Id Long id;
    @Column(name = "b") String first;
    @Column(name = "c") String second;
    @Column(name = "a") Integer third;
}
