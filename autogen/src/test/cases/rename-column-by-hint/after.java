@Entity
class Item {
    @Id Long id;
    @RenamedFrom("fullName") String displayName;
    @Embedded Address address;
    @RenamedFrom("never_there") String done;
    @jakarta.persistence.Transient private String town;

    @Access(AccessType.PROPERTY) @RenamedFrom("CITY") @Column(columnDefinition = "text")
    String getTown() {
        return town;
    }

    void setTown(String town) {
        this.town = town;
    }
}
@Embeddable
class Address {
    @RenamedFrom("road") @Column(length = 100) String street;
}
