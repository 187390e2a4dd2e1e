enum Colour { RED, GREEN, BLUE, YELLOW }
enum Size { SMALL, MEDIUM, LARGE }
enum Mood { GOOD, BAD }

@Embeddable class Address {
    String street;
    @Column(length = 40) String zip;
}

@Entity
@Comment("what is sold, and was")
@Table(
        indexes = {@Index(name = "item_name", columnList = "name, code"), @Index(name = "item_latest", columnList = "made, name")},
        uniqueConstraints = @UniqueConstraint(name = "item_code", columnNames = {"code", "variant", "name"}))
@Check(name = "item_price", constraints = "price > 10")
class Item {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "items")
    @SequenceGenerator(name = "items", sequenceName = "item_numbers", allocationSize = 50) Long id;
    @Comment("as it was printed") String name;
    String code;
    long variant;
    @ColumnDefault("2") Integer price;
    LocalDateTime made;
    @Enumerated(EnumType.STRING) Colour colour;
    @Enumerated @JdbcTypeCode(SqlTypes.NAMED_ENUM) Size size;
    @GeneratedColumn("price * 3") int doubled;
    @Embedded Address origin;
    @ElementCollection Set<String> tags;
    @ElementCollection Map<String, BigDecimal> prices;
    @ManyToMany Set<Shelf> shelves;
    @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Item parent;
}

@Entity @Table(schema = "stock") class Shelf {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @ManyToOne Room room;
    String label;
}

@Entity @Table(schema = "stock") class Room {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    @OneToOne Shelf best;
    @ManyToOne @OnDelete(action = OnDeleteAction.SET_NULL) Building building;
}

@Entity @Table(schema = "estate") class Building {
    @Id UUID id;
    @ManyToOne Room lobby;
    @Enumerated(EnumType.STRING) Mood mood;
}

@Entity @Inheritance(strategy = InheritanceType.JOINED) abstract class Party {
    @Id @GeneratedValue Long id;
    @Column(length = 500) String name;
}

@Entity class Person extends Party {
    LocalDate born;
    @Enumerated @JdbcTypeCode(SqlTypes.NAMED_ENUM) Mood mood;
    @ManyToOne Firm employer;
}

@Entity class Firm extends Party {
    @ManyToOne Person owner;
    @ElementCollection List<Address> branches;
}

@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) class Payment {
    @Id @GeneratedValue Long id;
    @Column(precision = 12, scale = 2) BigDecimal amount;
    @ManyToOne Party payer;
}

@Entity class Card extends Payment {
    @Column(length = 40) String number;
}

@Entity class Transfer extends Payment {
    @Column(length = 44) String iban;
}

@Entity @Table(name = "\"İçerik Listesi\"") class Listing {
    @EmbeddedId Key id;
    @Column(name = "\"Größe\"") long größe;
    @Column(name = "\"INDEX\"") @Comment("ıİiI") String indexed;
    @Embeddable static class Key {
        Long first;
        @Column(name = "\"ikinci\"") Long second;
    }
}
