@Entity
class Item {
    @Id Long id;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_parent")) Item parent;
}
