@Entity
class Item {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "g") @SequenceGenerator(name = "g", sequenceName = "item_keys", allocationSize = 50) Long id;
    String a;
}
