@Entity
@Table(schema = "shop")
class Item {
    @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "numbers", schema = "counters", allocationSize = 5) Long id;
}
@Entity
@Table(schema = "shop")
class Other {
    @Id @GeneratedValue Long id;
}
