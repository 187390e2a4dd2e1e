@Entity
class Item {
    @Id Long id;
    @Column(nullable = false) OffsetDateTime a;
    Instant b;
}
