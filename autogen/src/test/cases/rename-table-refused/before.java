@Entity
class Person {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    @Column(nullable = false) String name;
    String email;
}
@Entity
class Invoice {
    @Id Long id;
    @ManyToOne Person person;
}
