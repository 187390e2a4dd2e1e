@Entity
class Party {
    @Id Long id;
}
@Entity
class Person extends Party {
    String first;
}
