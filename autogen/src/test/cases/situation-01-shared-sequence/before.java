@Entity
class Item {
    @Id @GeneratedValue(generator = "shared") @SequenceGenerator(name = "shared", sequenceName = "shared_seq") Long id;
}
@Entity
class Other {
    @Id @GeneratedValue(generator = "again") @SequenceGenerator(name = "again", sequenceName = "shared_seq") Long id;
}
