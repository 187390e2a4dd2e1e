@Entity
@SoftDelete(columnName = "gone")
class Item {
    @Id Long id;
    @Comment("name") String a;
}
