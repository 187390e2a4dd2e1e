@Entity
class Item {
    @Id Long id;
    String gone;
}
