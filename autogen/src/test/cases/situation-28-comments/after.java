@Entity
@Comment("things; with \"more\" and $$")
class Item {
    @Id @Comment("the key") Long id;
    @Comment("") String empty;
    @Comment("three lines, \u00fc") String lines;
    @Column(comment = "by JPA") String jpa;
    @ManyToOne @Comment("the other") Item other;
    @ElementCollection @Comment("on a collection") Set<String> words;
}
