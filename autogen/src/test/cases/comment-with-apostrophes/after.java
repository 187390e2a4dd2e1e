@Entity
@Comment("the shop's items; 'all' of them")
class Item {
    @Id Long id;
    @Comment("somebody's") String a;
    @Comment("it''s doubled by hand, isn''t it") String b;
}
