@Entity
class Item {
    @Id UUID id;
    @Column(length = 36) UUID b;
    String[] a;
}
