@Entity @RenamedFrom("person") @Table(name = "`Customer`")
class Customer {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String name;
    @ElementCollection @RenamedFrom("tags") @CollectionTable(name = "labels") Set<String> labels;
}
