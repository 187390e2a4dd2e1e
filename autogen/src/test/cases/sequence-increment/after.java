@Entity
class Item {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers") @SequenceGenerator(name = "numbers", sequenceName = "item_numbers", allocationSize = 50) Long id;
    String a;
}
