@Entity
class Item {
    @Id Long id;
    Long parent_id;
}
