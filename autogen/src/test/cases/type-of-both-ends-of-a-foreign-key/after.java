@Entity
class Customer {
    @Id String id;
}

@Entity
class Item {
    @Id Long id;
    @ManyToOne Customer customer;
}
