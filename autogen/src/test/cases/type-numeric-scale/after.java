@Entity 
class Item {
    @Id Long id;
    @Column(precision = 10, scale = 4) BigDecimal a;
}
