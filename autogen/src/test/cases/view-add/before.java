@Entity
class Item {
    @Id Long id;
    @Column(length = 80) String name;
}
