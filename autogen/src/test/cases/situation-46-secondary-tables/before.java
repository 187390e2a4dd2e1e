@Entity
@SecondaryTable(name = "item_more", pkJoinColumns = @PrimaryKeyJoinColumn(name = "item_id"), indexes = @Index(name = "ix_more", columnList = "b"), foreignKey = @ForeignKey(name = "fk_more"))
@SecondaryTable(name = "item_rest")
class Item {
    @Id Long id;
    String a;
    @Column(table = "item_more") String b;
    @Column(table = "item_more", nullable = false) int c;
    @ManyToOne @JoinColumn(table = "item_rest") Item d;
}
