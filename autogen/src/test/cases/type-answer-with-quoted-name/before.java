@Entity 
class Item {
    @Id Long id;
    @Column(name = "\"order\"") Integer a;
}
