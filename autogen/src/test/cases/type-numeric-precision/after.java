@Entity 
class Item {
    @Id Long id;
    @Column(precision = 12, scale = 2) BigDecimal a;
}
