@Entity @Table(schema = "sales")
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
