@Entity
class Item {
    @Id Long id;
    Long other;
}
