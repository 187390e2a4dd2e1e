@Entity
class Item {
    @Id Long id;
    String a;
    @Column(length = 30) String b;
}
