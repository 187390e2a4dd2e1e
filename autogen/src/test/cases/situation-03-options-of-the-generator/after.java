@Entity
class Item {
    @Id @GeneratedValue(generator = "g")
    @SequenceGenerator(name = "g", sequenceName = "item_numbers", initialValue = 7, allocationSize = 20, options = "cache 5 cycle") Long id;
}
