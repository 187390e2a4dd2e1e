@Entity
class Item {
    @Id Long id;
    @ManyToMany @JoinTable(name = "item_bag") @CollectionId(column = @Column(name = "place_id"), generator = "increment") @CollectionIdJdbcTypeCode(java.sql.Types.BIGINT) Collection<Item> bag;
    @ManyToMany @JoinTable(name = "item_seen", joinColumns = @JoinColumn(name = "one"), inverseJoinColumns = @JoinColumn(name = "two"), foreignKey = @ForeignKey(name = "fk_one"), inverseForeignKey = @ForeignKey(name = "fk_second")) Set<Item> seen;
}
