@Entity
class Item {
    @Id Long id;
    @Check(name = "ck", constraints = "a > 0") int a;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk")) Item parent;
}
