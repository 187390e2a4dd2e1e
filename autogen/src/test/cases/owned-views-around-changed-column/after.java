@Entity
class Item {
    @Id Long id;
    @Column(length = 200) String a;
    String b;
}
