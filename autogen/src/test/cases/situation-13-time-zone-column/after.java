@Entity
class Item {
    @Id Long id;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime a;
}
