@Entity @Table(name = "sales_orders", schema = "shop")
class Order {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(unique = true) String name;
}
@Entity
class Line {
    @Id Long id;
    @ManyToOne Order order;
}
