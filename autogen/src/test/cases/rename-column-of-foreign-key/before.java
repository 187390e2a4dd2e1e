@Entity
class Tgt {
    @Id Long id;
}
@Entity
class Item {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "t_id") Tgt target;
    @ManyToOne @JoinColumn(name = "other_id", foreignKey = @ForeignKey(name = "fk_item_other")) Tgt other;
}
