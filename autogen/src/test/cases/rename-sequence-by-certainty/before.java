@Entity
class Item {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "g") @SequenceGenerator(name = "g", sequenceName = "item_numbers", allocationSize = 10) Long id;
    String a;
}
