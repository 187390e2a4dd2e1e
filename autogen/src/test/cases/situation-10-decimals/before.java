@Entity
class Item {
    @Id Long id;
    BigDecimal amount;
    BigInteger whole;
    @Column(precision = 5) BigDecimal rounded;
    @Column(scale = 4) BigDecimal fine;
    Duration took;
    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) Duration interval;
}
