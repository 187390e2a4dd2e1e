@Entity 
class Item {
    @Id Long id;
    @JdbcTypeCode(SqlTypes.JSON) Map<String, String> a;
}
