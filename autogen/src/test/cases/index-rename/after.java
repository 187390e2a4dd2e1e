@Entity @Table(indexes = @Index(name = "ix_item_by_a", columnList = "a"))
class Item {
    @Id Long id;
    String a;
    String b;
}
