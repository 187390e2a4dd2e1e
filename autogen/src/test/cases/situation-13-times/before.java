@Entity
class Item {
    @Id Long id;
    Instant instant;
    OffsetDateTime withOffset;
    ZonedDateTime zoned;
    LocalDateTime local;
    LocalDate day;
    LocalTime time;
    OffsetTime offsetTime;
    @Column(columnDefinition = "time(0)") LocalTime seconds;
    @Column(columnDefinition = "timestamptz") Instant defined;
    @Column(secondPrecision = 0) LocalDateTime rounded;
    @Temporal(TemporalType.TIMESTAMP) Date date;
    @Temporal(TemporalType.DATE) Calendar calendar;
    ZoneOffset zone;
}
