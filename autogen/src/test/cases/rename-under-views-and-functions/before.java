@Entity @Table(name = "users")
class User {
    @Id Long id;
    @Column(name = "full_name") String name;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) Mood mood;
}
enum Mood { A, B }
