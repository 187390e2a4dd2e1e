@Entity
class Item {
    @Id Long id;
    int a;
}
