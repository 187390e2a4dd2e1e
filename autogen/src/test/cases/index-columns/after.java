@Entity @Table(indexes = @Index(name = "ix_item", columnList = "a, b"))
class Item {
    @Id Long id;
    String a;
    String b;
}
