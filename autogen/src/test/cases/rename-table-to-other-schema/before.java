@Entity @Table(name = "orders")
class Order {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(unique = true) String name;
}
@Entity
class Line {
    @Id Long id;
    @ManyToOne Order order;
}
