@Entity
class Item {
    @Id Long id;
    String a;
    String b;
    @JdbcTypeCode(SqlTypes.JSON) Map<String, String> c;
}
