@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Party {
    @Id @GeneratedValue Long id;
    @Column(unique = true, length = 300) String name;
    @ManyToOne Place place;
}
@Entity
class Place {
    @Id Long id;
}
@Entity
class Person extends Party {
    String first;
}
@Entity
class Company extends Party {
    String register;
}
