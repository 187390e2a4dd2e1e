@Entity
class Customer {
    @Id Long id;
    String name;
    @ElementCollection Set<String> tags;
    @ElementCollection @OrderColumn List<String> notes;
    @ElementCollection Map<String, Integer> scores;
    @ManyToMany Set<Customer> friends;
}
