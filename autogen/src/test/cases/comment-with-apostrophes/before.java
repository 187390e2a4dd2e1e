@Entity
class Item {
    @Id Long id;
    @Comment("nobody's") String a;
    @Comment("it''s doubled by hand") String b;
}
