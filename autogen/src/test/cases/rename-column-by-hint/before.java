@Entity
class Item {
    @Id Long id;
    String fullName;
    @Embedded Address address;
    String city;
    String done;
}
@Embeddable
class Address {
    String road;
}
