@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
class Party {
    @Id Long id;
}
@Entity
class Person extends Party {
    String first;
}
