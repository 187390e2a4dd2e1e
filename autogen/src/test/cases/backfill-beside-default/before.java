@Entity 
class Item {
    @Id Long id;
    String a;
}
