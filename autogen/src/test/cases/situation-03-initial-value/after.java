@Entity
class Item {
    @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "item_numbers", initialValue = 1000) Long id;
}
