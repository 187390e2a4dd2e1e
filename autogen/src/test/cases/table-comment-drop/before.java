@Entity @Comment("Things")
class Item {
    @Id Long id;
    String a;
}
