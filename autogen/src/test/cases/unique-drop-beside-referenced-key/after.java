@Entity
class Customer {
    @Id Long id;
    String code;
}

@Entity
class Item {
    @Id Long id;
    @ManyToOne Customer customer;
}
