@Entity
class Customer {
    @Id Long id;
    @Column(unique = true) String code;
}

@Entity
class Item {
    @Id Long id;
    @ManyToOne Customer customer;
}
