@Entity
class Item {
    @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "seq_default_SEQ") Long id;
}
@Entity
class Quoted {
    @Id @GeneratedValue(generator = "q") @SequenceGenerator(name = "q", sequenceName = "`Seq Quoted`", allocationSize = 1) Long id;
}
