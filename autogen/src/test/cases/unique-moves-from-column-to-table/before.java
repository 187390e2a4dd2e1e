@Entity
class Item {
    @Id Long id;
    @Column(unique = true) String a;
}
