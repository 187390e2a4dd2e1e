@Entity 
class Item {
    @Id Long id;
    @Comment("one") String a;
}
