@Entity
class Person {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String name;
    @ElementCollection @CollectionTable(name = "tags") Set<String> tags;
}
