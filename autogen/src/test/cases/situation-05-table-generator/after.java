@Entity
class Item {
    @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id;
}
@Entity
class Other {
    @Id @GeneratedValue(generator = "g") @TableGenerator(name = "g", table = "counters", pkColumnName = "what", valueColumnName = "last", pkColumnValue = "other", initialValue = 100) Long id;
}
@Entity
class Third {
    @Id @GeneratedValue(generator = "h") @TableGenerator(name = "h", table = "more_counters", initialValue = 7) Long id;
}
