@Entity
class Item {
    @Id Long id;
    @ElementCollection Set<Place> places;
}
@Embeddable
class Place {
    String city;
    String street;
}
