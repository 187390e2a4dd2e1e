@Entity
@Table(schema = "shop")
class Item {
    @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "numbers", schema = "counters") Long id;
}
@Entity
@Table(schema = "shop")
class Other {
    @Id @GeneratedValue Long id;
}
