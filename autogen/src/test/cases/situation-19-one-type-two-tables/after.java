@Entity
class Item {
    @Id Long id;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) Colour a;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) @ColumnDefault("'RED'") Colour b;
}
@Entity
class Other {
    @Id Long id;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) Colour a;
}
enum Colour { RED, GREEN, BLUE }
