@Entity
class Item {
    @Id Long id;
    @ElementCollection Map<String, Integer> counts;
}
