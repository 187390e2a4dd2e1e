@Entity 
class Item {
    @Id Long id;
    boolean a;
}
