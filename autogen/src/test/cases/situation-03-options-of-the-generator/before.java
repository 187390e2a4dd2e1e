@Entity
class Item {
    @Id @GeneratedValue(generator = "g")
    @SequenceGenerator(name = "g", sequenceName = "item_numbers", initialValue = 7, allocationSize = 10, options = "cache 5 cycle") Long id;
}
