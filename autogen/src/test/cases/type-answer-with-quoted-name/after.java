@Entity 
class Item {
    @Id Long id;
    @Column(name = "\"order\"") LocalDate a;
}
