@Entity
class Item {
    @Id Long id;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String a;
}
