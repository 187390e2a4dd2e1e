@Entity
class Item {
    @Id Long id;
    BigInteger a;
}
