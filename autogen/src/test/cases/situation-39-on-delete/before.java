@Entity
class Item {
    @Id Long id;
    @ManyToOne @OnDelete(action = OnDeleteAction.SET_NULL) Item a;
    @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Item b;
    @ManyToOne @OnDelete(action = OnDeleteAction.RESTRICT) Item c;
    @OneToMany(mappedBy = "b") @OnDelete(action = OnDeleteAction.CASCADE) List<Item> d;
    @ElementCollection @OnDelete(action = OnDeleteAction.CASCADE) Set<String> e;
}
