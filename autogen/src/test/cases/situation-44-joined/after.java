@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Party {
    @Id @GeneratedValue Long id;
    String name;
}
@Entity
class Person extends Party {
    String first;
}
@Entity
@PrimaryKeyJoinColumn(name = "party_id", foreignKey = @ForeignKey(name = "fk_company"))
class Company extends Party {
    @ManyToOne Person boss;
}
@Entity
@OnDelete(action = OnDeleteAction.CASCADE)
class Club extends Company {
    int members;
}
