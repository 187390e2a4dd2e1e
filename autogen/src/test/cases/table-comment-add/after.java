@Entity @Comment("Things for sale")
class Item {
    @Id Long id;
    String a;
}
