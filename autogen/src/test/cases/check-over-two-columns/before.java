@Entity
class Item {
    @Id Long id;
    int low;
    int high;
}
