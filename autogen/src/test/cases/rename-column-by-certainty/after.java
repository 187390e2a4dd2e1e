@Entity
class Item {
    @Id Long id;
    @Column(name = "display_name", nullable = false, unique = true) String name;
}
