@Entity
class Item {
    @Id Long id;
    Colour b;
}
enum Colour { RED, GREEN, BLUE }
