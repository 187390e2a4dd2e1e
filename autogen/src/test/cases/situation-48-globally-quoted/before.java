@Entity
@Table(name = "Order")
class Order {
    @Id @GeneratedValue Long id;
    String camelCase;
    @ManyToOne Order parentOrder;
    @Column(columnDefinition = "varchar(30)", unique = true) String defined;
}
