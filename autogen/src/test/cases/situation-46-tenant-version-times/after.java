@Entity
class Item {
    @Id Long id;
    @TenantId @Column(length = 36) String tenant;
    @Version Instant version;
    @CreationTimestamp LocalDateTime created;
    @UpdateTimestamp Instant updated;
    @CurrentTimestamp OffsetDateTime seen;
}
