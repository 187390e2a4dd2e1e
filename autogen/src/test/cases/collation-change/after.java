@Entity 
class Item {
    @Id Long id;
    @Collate("C") String a;
}
