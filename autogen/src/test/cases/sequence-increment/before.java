@Entity
class Item {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers") @SequenceGenerator(name = "numbers", sequenceName = "item_numbers", allocationSize = 10) Long id;
    String a;
}
