@Entity
class Item {
    @Id Long id;
    @TenantId String tenant;
    @Version Instant version;
    @CreationTimestamp LocalDateTime created;
    @UpdateTimestamp Instant updated;
    @CurrentTimestamp OffsetDateTime seen;
}
