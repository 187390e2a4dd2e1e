@Entity
class Client {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    String name;
    @ElementCollection Set<String> tags;
    @ElementCollection @CollectionTable(name = "marks") Map<String, Integer> marks;
}
