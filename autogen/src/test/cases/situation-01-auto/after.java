@Entity
class Item {
    @Id @GeneratedValue Long id;
    String a;
}
@Entity
class Other {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
}
@Entity
class Third {
    @Id @GeneratedValue Integer id;
}
