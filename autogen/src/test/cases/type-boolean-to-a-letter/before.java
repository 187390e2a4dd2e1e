@Entity 
class Item {
    @Id Long id;
    Boolean a;
}
