@Entity
@org.hibernate.envers.Audited
class Item {
    @Id @GeneratedValue Long id;
    String a;
    @ElementCollection @OrderColumn List<String> words;
    boolean b;
}
