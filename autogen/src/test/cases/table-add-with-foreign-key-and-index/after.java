@Entity
class Customer {
    @Id Long id;
    String name;
}
@Entity @Table(indexes = @Index(name = "ix_item_a", columnList = "a"))
class Item {
    @Id Long id;
    String a;
    @ManyToOne Customer customer;
}
