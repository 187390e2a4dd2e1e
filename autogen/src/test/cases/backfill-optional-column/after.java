@Entity 
class Item {
    @Id Long id;
    String a; Integer b;
}
