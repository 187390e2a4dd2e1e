@Entity
class Item {
    @Id UUID id;
    String[] a;
}
