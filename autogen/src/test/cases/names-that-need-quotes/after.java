@Entity
@Table(name = "\"Order\"", indexes = @Index(name = "ix_order", columnList = "\"when\""))
class Order {
    @Id Long id;
    @Column(name = "\"when\"") Instant when;
    @Column(name = "\"Mixed Case\"") String mixed;
    @Column(name = "\"user\"", unique = true) String user;
    @ManyToOne @JoinColumn(name = "\"Customer\"") Customer customer;
}
@Entity
class Customer {
    @Id Long id;
    String name;
}
