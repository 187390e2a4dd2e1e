@Entity
class BigItem {
    @Id @GeneratedValue Long id;
    String camelCase;
    @ManyToMany List<BigItem> otherItems;
    @ManyToOne BigItem bigParent;
    @ElementCollection Set<String> manyWords;
}
