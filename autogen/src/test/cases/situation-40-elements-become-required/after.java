@Entity
class Item {
    @Id Long id;
    @ElementCollection Set<Place> places;
}
@Embeddable
class Place {
    @Column(nullable = false) String city;
    String street;
}
