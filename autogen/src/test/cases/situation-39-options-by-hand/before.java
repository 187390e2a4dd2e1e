@Entity
class Item {
    @Id Long id;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_a")) Item a;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_b")) Item b;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_c")) Item c;
}
