@Entity
class Item {
    @Id Long id;
    @ElementCollection List<String> words;
}
