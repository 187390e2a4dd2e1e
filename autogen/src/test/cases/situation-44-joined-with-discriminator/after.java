@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind", length = 20)
class Party {
    @Id Long id;
}
@Entity
class Person extends Party {
    String first;
}
