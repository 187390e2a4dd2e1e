@Entity 
class Item {
    @Id Long id;
    LocalDate a;
}
