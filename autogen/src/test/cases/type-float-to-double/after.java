@Entity 
class Item {
    @Id Long id;
    double a;
}
