@Entity @Table(indexes = @Index(name = "ix_item", columnList = "a", unique = true))
class Item {
    @Id Long id;
    String a;
    String b;
}
