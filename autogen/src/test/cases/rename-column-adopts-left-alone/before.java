@Entity
class Item {
    @Id Long id;
}
