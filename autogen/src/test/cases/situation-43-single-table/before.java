@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
class Party {
    @Id Long id;
    String name;
}
@Entity
class Person extends Party {
    @Column(nullable = false) String first;
    int age;
}
@Entity
@DiscriminatorValue("C")
class Company extends Party {
    @ManyToOne Person boss;
    @Column(unique = true) String register;
}
