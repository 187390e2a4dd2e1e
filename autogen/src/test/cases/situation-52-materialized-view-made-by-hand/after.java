@Entity
class Item {
    @Id Long id;
    String a;
}
@Entity
@Immutable
@Table(name = "item_seen")
class ItemSeen {
    @Id Long id;
    String a;
}
