@Entity
class Item {
    @Id @GeneratedValue Long id;
    String a;
}
