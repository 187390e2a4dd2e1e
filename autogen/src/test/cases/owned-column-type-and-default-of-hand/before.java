@Entity
class Item {
    @Id Long id;
    Integer a;
}
