@Entity
class Customer {
    @Id Long id;
    String name;
}
@Entity @Table(name = "v_customer")
class Item {
    @Id Long id;
    String name;
}
