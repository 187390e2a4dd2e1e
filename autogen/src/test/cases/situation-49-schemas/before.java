@Entity
class Item {
    @Id @GeneratedValue Long id;
    @ManyToOne Twin twin;
}
@Entity
@Table(name = "item", schema = "shop")
class Twin {
    @Id @GeneratedValue Long id;
    @Column(unique = true) String a;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) Colour colour;
}
@Entity
@Table(name = "item", schema = "`Mixed Schema`", catalog = "ignored")
class Mixed {
    @Id Long id;
}
enum Colour { RED, GREEN }
