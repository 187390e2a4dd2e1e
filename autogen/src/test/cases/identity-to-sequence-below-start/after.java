@Entity
class Item {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "s") @SequenceGenerator(name = "s", sequenceName = "item_numbers", allocationSize = 50, initialValue = 1000) Long id;
    String a;
}
