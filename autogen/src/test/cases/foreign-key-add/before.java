@Entity
class Customer {
    @Id Long id;
    String name;
}
@Entity 
class Item {
    @Id Long id;
    Long owner_id;
}
