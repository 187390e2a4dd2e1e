@Entity
class Item {
    @Id Long id;
    @Embedded Address home;
    @AttributeOverrides({
        @AttributeOverride(name = "street", column = @Column(name = "work_street")),
        @AttributeOverride(name = "city", column = @Column(name = "work_city", length = 70)),
        @AttributeOverride(name = "geo.x", column = @Column(name = "work_x")),
        @AttributeOverride(name = "geo.y", column = @Column(name = "work_y"))})
    @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "work_country_id"))
    Address work;
    Range range;
    @Embedded @EmbeddedColumnNaming("second_%s") Range second;
}
@Embeddable
class Address {
    String street;
    String city;
    @Embedded Geo geo;
    @ManyToOne Country country;
}
@Embeddable
class Geo {
    double x;
    double y;
}
@Embeddable
record Range(int low, int high) {}
@Entity
class Country {
    @Id String code;
}
