@Entity
class Customer {
    @Id UUID id;
}

@Entity
class Item {
    @Id Long id;
    @ManyToOne Customer customer;
}
