@Entity 
class Item {
    @Id Long id;
    @JdbcTypeCode(SqlTypes.ARRAY) String[] a;
}
