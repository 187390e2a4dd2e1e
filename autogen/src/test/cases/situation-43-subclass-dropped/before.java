@Entity
class Party {
    @Id Long id;
}
@Entity
class Person extends Party {
    String first;
}
@Entity
class Robot extends Party {
    String maker;
}
