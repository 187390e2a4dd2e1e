@Entity
@org.hibernate.envers.Audited
class Item {
    @Id @GeneratedValue Long id;
    String a;
    @Column(length = 40) String b;
}
