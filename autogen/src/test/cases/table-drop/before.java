@Entity 
class Item {
    @Id Long id;
    String a;
}
@Entity
class Customer {
    @Id Long id;
    String name;
}
