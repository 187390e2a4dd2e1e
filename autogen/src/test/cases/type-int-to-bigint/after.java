@Entity 
class Item {
    @Id Long id;
    long a;
}
