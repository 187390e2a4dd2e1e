@Entity
class Item {
    @Id Long id;
    BigDecimal a;
}
