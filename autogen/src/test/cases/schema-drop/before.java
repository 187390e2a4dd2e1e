@Entity
class Customer {
    @Id Long id;
    String name;
}
@Entity @Table(schema = "audit")
class Item {
    @Id Long id;
    String a;
}
