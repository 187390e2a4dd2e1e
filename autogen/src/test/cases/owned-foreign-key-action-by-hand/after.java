@Entity
class Customer {
    @Id Long id;
    String name;
}
@Entity 
class Item {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "owner_id", foreignKey = @ForeignKey(name = "fk_item_owner")) Customer owner;
    String c;
}
