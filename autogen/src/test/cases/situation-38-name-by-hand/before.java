@Entity
class Item {
    @Id Long id;
    @ManyToOne Item parent;
    @ManyToOne @JoinColumn(name = "b_id", foreignKey = @ForeignKey(name = "fk_named")) Item b;
}
