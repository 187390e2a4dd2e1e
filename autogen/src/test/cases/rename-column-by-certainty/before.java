@Entity
class Item {
    @Id Long id;
    @Column(name = "full_name", nullable = false, unique = true) String name;
}
