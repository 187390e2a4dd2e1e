@Entity @Comment("It is a \\ thing")
class Item {
    @Id Long id;
    String a;
}
