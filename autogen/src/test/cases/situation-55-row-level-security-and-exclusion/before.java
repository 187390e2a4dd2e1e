@Entity
class Item {
    @Id Long id;
    LocalDate low;
    LocalDate high;
}
