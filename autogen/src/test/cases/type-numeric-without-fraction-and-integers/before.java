@Entity
class Item {
    @Id Long id;
    @Column(precision = 18, scale = 0) java.math.BigDecimal fits;
    @Column(precision = 19, scale = 0) java.math.BigDecimal tooLong;
    @Column(precision = 10, scale = 2) java.math.BigDecimal fraction;
    Long grows;
}
