@Entity
class Item {
    @Id Long id;
    @TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetDateTime a;
}
