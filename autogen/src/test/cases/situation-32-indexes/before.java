@Entity
@Table(indexes = {
    @Index(columnList = "a"),
    @Index(name = "ix_two", columnList = "a, b desc"),
    @Index(name = "ix_unique", columnList = "b", unique = true),
    @Index(columnList = "c", unique = true),
    @Index(name = "ix_mixed", columnList = "camelCase, other_id")})
class Item {
    @Id Long id;
    String a;
    String b;
    String c;
    String camelCase;
    @ManyToOne Item other;
}
