@Entity 
class Item {
    @Id Long id;
    Instant a;
}
