@Entity
class Item {
    @Id Long id;
    Long fits;
    Long tooLong;
    Long fraction;
    @Column(precision = 38, scale = 0) java.math.BigDecimal grows;
}
