@Entity 
class Item {
    @Id Long id;
    String a;
}
enum Kind {
    A,
    B
}
