@Entity
@org.hibernate.envers.Audited
class Item {
    @Id @GeneratedValue Long id;
    String a;
}
