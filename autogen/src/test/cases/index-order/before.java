@Entity @Table(indexes = @Index(name = "ix_item", columnList = "a"))
class Item {
    @Id Long id;
    String a;
    String b;
}
