@Entity 
class Item {
    @Id Long id;
    byte[] a;
}
