@Entity
class Tgt {
    @Id Long id;
}
@Entity
class Item {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "target_id") Tgt target;
    @ManyToOne @JoinColumn(name = "second_id", foreignKey = @ForeignKey(name = "fk_item_second")) Tgt other;
}
