enum Colour { RED, GREEN, BLUE }
enum Size { SMALL, LARGE }
enum Mood { GOOD, BAD, INDIFFERENT }

@Embeddable class Address {
    String street;
    @Column(length = 20) String zip;
}

@Entity
@Comment("what is sold")
@Table(
        indexes = {@Index(name = "item_name", columnList = "name"), @Index(name = "item_latest", columnList = "made desc, name")},
        uniqueConstraints = @UniqueConstraint(name = "item_code", columnNames = {"code", "variant"}))
@Check(name = "item_price", constraints = "price > 0")
class Item {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "items")
    @SequenceGenerator(name = "items", sequenceName = "item_numbers", allocationSize = 10) Long id;
    @Comment("as printed") String name;
    @Column(nullable = false) String code;
    int variant;
    @ColumnDefault("1") Integer price;
    LocalDateTime made;
    @Enumerated(EnumType.STRING) Colour colour;
    @Enumerated @JdbcTypeCode(SqlTypes.NAMED_ENUM) Size size;
    @GeneratedColumn("price * 2") int doubled;
    @Embedded Address origin;
    @ElementCollection Set<String> tags;
    @ElementCollection Map<String, BigDecimal> prices;
    @ManyToMany Set<Shelf> shelves;
    @ManyToOne Item parent;
}

@Entity @Table(schema = "stock") class Shelf {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @ManyToOne Room room;
    @Column(unique = true) String label;
}

@Entity @Table(schema = "stock") class Room {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    @OneToOne Shelf best;
    @ManyToOne Building building;
}

@Entity @Table(schema = "estate") class Building {
    @Id UUID id;
    @ManyToOne Room lobby;
    @Enumerated(EnumType.STRING) Mood mood;
}

@Entity @Inheritance(strategy = InheritanceType.JOINED) abstract class Party {
    @Id @GeneratedValue Long id;
    String name;
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
    @Column(precision = 10, scale = 2) BigDecimal amount;
    @ManyToOne Party payer;
}

@Entity class Card extends Payment {
    @Column(length = 30) String number;
}

@Entity class Transfer extends Payment {
    @Column(length = 34) String iban;
}

@Entity @Table(name = "\"İçerik Listesi\"") class Listing {
    @EmbeddedId Key id;
    @Column(name = "\"Größe\"") int größe;
    @Column(name = "\"INDEX\"") String indexed;
    @Embeddable static class Key {
        Long first;
        @Column(name = "\"ikinci\"") Long second;
    }
}
