@Entity
class Customer {
    @Id Long number;
}

@Entity
class Item {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "customer_id") Customer customer;
}
