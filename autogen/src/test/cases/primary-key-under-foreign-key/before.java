@Entity
class Customer {
    @Id Long id;
    Long number;
}

@Entity
class Item {
    @Id Long id;
    @ManyToOne Customer customer;
}
