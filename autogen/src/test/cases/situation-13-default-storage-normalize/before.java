@Entity
class Item {
    @Id Long id;
    OffsetDateTime a;
    Instant b;
}
