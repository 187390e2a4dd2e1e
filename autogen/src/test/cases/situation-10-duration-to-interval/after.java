@Entity
class Item {
    @Id Long id;
    String a;
    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) Duration took;
}
