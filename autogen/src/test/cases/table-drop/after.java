@Entity
class Customer {
    @Id Long id;
    String name;
}
