@Entity
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("O")
class Party {
    @Id Long id;
}
@Entity
@DiscriminatorValue("Q")
class Person extends Party {
    String first;
}
