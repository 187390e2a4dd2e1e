@Entity 
class Item {
    @Id Long id;
    @Comment("two") String a;
}
