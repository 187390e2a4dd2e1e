@MappedSuperclass
abstract class Base {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Version long version;
}
@MappedSuperclass
abstract class Named extends Base {
    @Column(nullable = false, length = 40) String name;
}
@Entity
class Item extends Named {
    String a;
}
@Entity
@AttributeOverride(name = "name", column = @Column(name = "title", length = 60))
@Inheritance(strategy = InheritanceType.JOINED)
class Document extends Named {
    @Embedded Stamp stamp;
}
@Entity
@DiscriminatorValue("L")
class Letter extends Document {
    String receiver;
}
@Embeddable
class Stamp {
    Instant at;
    String by;
}
