@Entity
class Item {
    @Id Long id;
    @ManyToMany Set<Other> aSet;
    @ManyToMany @JoinTable(name = "item_list") List<Other> aList;
    @ManyToMany @JoinTable(name = "item_ordered") @OrderColumn(name = "position") List<Other> ordered;
    @OneToMany Set<Other> joined;
    @OneToMany @JoinColumn(name = "item_id") List<Other> column;
    @OneToMany @JoinColumn(name = "ordered_id") @OrderColumn List<Other> orderedColumn;
    @ElementCollection Set<String> words;
    @ElementCollection List<Integer> numbers;
    @ElementCollection @OrderColumn List<String> orderedWords;
    @ElementCollection @CollectionTable(name = "item_places", joinColumns = @JoinColumn(name = "owner")) Set<Place> places;
    @ElementCollection @MapKeyColumn(name = "language", length = 5) @Column(name = "text", nullable = false) Map<String, String> texts;
    @ElementCollection Map<Colour, Integer> byColour;
    @ManyToMany @MapKeyJoinColumn Map<Other, Other> byOther;
    @OneToMany @MapKey(name = "name") Map<String, Other> byName;
    @ElementCollection @Enumerated(EnumType.STRING) Set<Colour> colours;
    @ManyToMany(mappedBy = "items") Set<Other> inverse;
    @ElementCollection @SortNatural SortedSet<String> sorted;
}
@Entity
class Other {
    @Id Long id;
    String name;
    @ManyToMany Set<Item> items;
}
@Embeddable
class Place {
    @Column(nullable = false) String city;
    String street;
    @ManyToOne Other other;
}
enum Colour { RED, GREEN }
