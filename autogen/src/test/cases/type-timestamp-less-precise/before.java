@Entity 
class Item {
    @Id Long id;
    LocalDateTime a;
}
