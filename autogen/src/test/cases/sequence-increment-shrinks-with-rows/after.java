@Entity
class Item {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "s") @SequenceGenerator(name = "s", sequenceName = "item_numbers", allocationSize = 10) Long id;
    String a;
}
