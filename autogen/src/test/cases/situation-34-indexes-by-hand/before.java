@Entity
@Table(indexes = @Index(name = "ix_model", columnList = "b"))
class Item {
    @Id Long id;
    String a;
    String b;
    @JdbcTypeCode(SqlTypes.JSON) Map<String, String> c;
}
