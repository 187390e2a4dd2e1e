@Entity
class Item {
    @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "item_numbers", allocationSize = 10) Long id;
}
