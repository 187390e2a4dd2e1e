@Entity
class Item {
    @Id Long id;
    Integer added;
    boolean flag;
}
