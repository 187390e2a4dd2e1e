@Entity
class Item {
    @Id Long id;
    @ColumnDefault("'abc'") String a;
    @ColumnDefault("now()") Instant b;
    @ColumnDefault("current_timestamp") LocalDateTime c;
    @ColumnDefault("gen_random_uuid()") UUID d;
    @ColumnDefault("true") boolean e;
    @ColumnDefault("-1") int f;
    @ColumnDefault("0.00") BigDecimal g;
    @ColumnDefault("'{}'") @JdbcTypeCode(SqlTypes.JSON) Map<String, String> h;
    @ColumnDefault("current_date") LocalDate i;
    @ColumnDefault("'2026-01-01'::date") LocalDate j;
    @ColumnDefault("'{}'") String[] k;
    @ColumnDefault("(1 + 2) * 4") long l;
    @ColumnDefault("null") String m;
    @ColumnDefault("''") String n;
    @ColumnDefault("'it''s'") String o;
    @ColumnDefault("current_user") String p;
    @ColumnDefault("1e3") double q;
    @ColumnDefault("interval '1 day'") @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) Duration r;
}
