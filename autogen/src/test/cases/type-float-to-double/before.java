@Entity 
class Item {
    @Id Long id;
    float a;
}
