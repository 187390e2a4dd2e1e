@Entity
class Item {
    @Id @GeneratedValue(generator = "g") @TableGenerator(name = "g", table = "counters", pkColumnValue = "article") Long id;
}
