@Entity
class Item {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id;
    String a;
}
