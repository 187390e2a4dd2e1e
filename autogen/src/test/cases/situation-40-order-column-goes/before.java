@Entity
class Item {
    @Id Long id;
    @ElementCollection @OrderColumn List<String> words;
}
