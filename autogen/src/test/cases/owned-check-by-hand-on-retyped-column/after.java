@Entity
class Item {
    @Id Long id;
    @Column(length = 30) String a;
}
