@Entity @Table(name = "item", indexes = @Index(name = "ix_item", columnList = "number desc, name"))
@org.hibernate.annotations.Check(name = "ck_item", constraints = "number > 0 and name <> 'n'")
class Item {
    @Id Long id;
    @Column(name = "number") int number;
    @GeneratedColumn("number * 2") int twice;
    @Enumerated(EnumType.STRING) @Column(name = "kind") Kind kind;
    String name;
}
enum Kind { A, B }
