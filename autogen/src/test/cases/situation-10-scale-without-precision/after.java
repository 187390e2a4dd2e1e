@Entity
class Item {
    @Id Long id;
    @Column(scale = 4) BigDecimal a;
}
