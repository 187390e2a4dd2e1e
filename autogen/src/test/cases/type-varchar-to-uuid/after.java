@Entity 
class Item {
    @Id Long id;
    UUID a;
}
