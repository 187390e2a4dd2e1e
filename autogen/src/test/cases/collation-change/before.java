@Entity 
class Item {
    @Id Long id;
    @Collate("POSIX") String a;
}
