@Entity
class Item {
    @Id Long id;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) Colour a;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) Colour b;
}
enum Colour { RED, GREEN }
