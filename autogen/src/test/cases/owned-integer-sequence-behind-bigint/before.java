@Entity
class Item {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String a;
}
