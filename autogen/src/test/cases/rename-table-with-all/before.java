@Entity @Table(name = "users", uniqueConstraints = @UniqueConstraint(columnNames = {"name", "kind"}), indexes = {@Index(columnList = "name"), @Index(name = "ix_users_kind", columnList = "kind")})
class User {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(unique = true) String name;
    @Enumerated(EnumType.STRING) Kind kind;
    @ManyToOne User boss;
    @ElementCollection Set<String> tags;
    @ManyToMany Set<User> friends;
}
@Entity
class Note {
    @Id Long id;
    @ManyToOne(optional = false) User author;
}
enum Kind { A, B }
