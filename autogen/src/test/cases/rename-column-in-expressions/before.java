@Entity @Table(name = "item", indexes = @Index(name = "ix_item", columnList = "n desc, name"))
@org.hibernate.annotations.Check(name = "ck_item", constraints = "n > 0 and name <> 'n'")
class Item {
    @Id Long id;
    @Column(name = "n") int number;
    @GeneratedColumn("n * 2") int twice;
    @Enumerated(EnumType.STRING) @Column(name = "k") Kind kind;
    String name;
}
enum Kind { A, B }
