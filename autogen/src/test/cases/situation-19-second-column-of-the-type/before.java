@Entity
class Item {
    @Id Long id;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) Colour a;
}
enum Colour { RED, GREEN }
