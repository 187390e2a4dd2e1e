@Entity
class Item {
    @Id Long id;
    short a;
}
