@Entity
class Item {
    @Id Long id;
    Long a;
}
