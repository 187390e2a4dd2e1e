import org.hibernate.envers.*;
@Entity
@Audited
class Item {
    @Id @GeneratedValue Long id;
    String a;
    @Enumerated(EnumType.STRING) Colour colour;
    @NotAudited String secret;
    @ManyToOne Item parent;
    @ManyToMany Set<Other> others;
    @ElementCollection Set<String> words;
    @Embedded Range range;
    @Column(nullable = false, unique = true) String code;
}
@Entity
@Audited
class Other {
    @Id UUID id;
    String name;
}
@Embeddable
class Range {
    int low;
    int high;
}
enum Colour { RED, GREEN, BLUE }
