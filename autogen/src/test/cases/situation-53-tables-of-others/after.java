@Entity
class Item {
    @Id Long id;
    @Column(length = 300) String a;
}
