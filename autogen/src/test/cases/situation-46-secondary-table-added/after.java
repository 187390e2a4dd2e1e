@Entity
@SecondaryTable(name = "item_more")
class Item {
    @Id Long id;
    String a;
    @Column(table = "item_more") String b;
}
