@Entity 
class Item {
    @Id Long id;
    @Column(precision = 10, scale = 2) BigDecimal a;
}
