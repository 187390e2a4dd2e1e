@Entity 
class Item {
    @Id Long id;
    String first; String last;
}
