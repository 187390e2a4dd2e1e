@Entity
class Item {
    @Id Long id;
    String a;
    int b;
    boolean c;
}
