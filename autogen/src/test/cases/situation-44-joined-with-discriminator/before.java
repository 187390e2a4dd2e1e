@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind", length = 10)
class Party {
    @Id Long id;
}
@Entity
class Person extends Party {
    String first;
}
