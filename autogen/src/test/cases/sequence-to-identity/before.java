@Entity
class Item {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    String a;
}
