@Entity
class BigItem {
    @Id @GeneratedValue Long id;
    String camelCase;
    @ManyToOne BigItem bigParent;
    @ElementCollection Set<String> manyWords;
}
