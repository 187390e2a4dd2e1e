@Entity @Table(name = "accounts")
class User {
    @Id Long id;
    @Column(name = "display_name") String name;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) Feeling mood;
}
enum Feeling { A, B }
