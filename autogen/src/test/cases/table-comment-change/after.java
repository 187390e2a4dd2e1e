@Entity @Comment("It's a \\ thing")
class Item {
    @Id Long id;
    String a;
}
