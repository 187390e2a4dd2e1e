@Entity
class Item {
    @Id @GeneratedValue(generator = "g") @TableGenerator(name = "g", table = "counters", pkColumnValue = "item") Long id;
}
