@Entity
@org.hibernate.envers.Audited
@Inheritance(strategy = InheritanceType.JOINED)
class Party {
    @Id Long id;
    String name;
}
@Entity
@org.hibernate.envers.Audited
class Person extends Party {
    String first;
    @OneToMany @JoinTable(name = "person_child") Set<Person> children;
}
