@Entity
class Item {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "item_words") @Column(name = "word", length = 40) Set<String> words = new HashSet<>();
}
