@Entity @Table(schema = "shop")
class Item {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String a;
    @ManyToOne Item other;
}
@Entity
class Line {
    @Id Long id;
    @ManyToOne Item item;
}
