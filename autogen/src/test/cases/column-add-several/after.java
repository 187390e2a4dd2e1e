@Entity 
class Item {
    @Id Long id;
    String a;
    int count;
    boolean active;
    BigDecimal price;
    Instant seen;
    LocalDate day;
    UUID token;
    byte[] picture;
    @JdbcTypeCode(SqlTypes.JSON) Map<String, String> facts;
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> tags;
    Duration time;
}
