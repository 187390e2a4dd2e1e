@Entity
@Table(name = "Order")
class Order {
    @Id @GeneratedValue Long id;
    String camelCase;
    @Column(nullable = false) @ColumnDefault("'Z'") String upperCase;
    @ManyToOne Order parentOrder;
    @Column(columnDefinition = "varchar(30)", unique = true) String defined;
}
