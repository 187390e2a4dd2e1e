@Entity
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("1")
class Party {
    @Id Long id;
}
@Entity
@DiscriminatorValue("2")
class Person extends Party {
    String first;
}
