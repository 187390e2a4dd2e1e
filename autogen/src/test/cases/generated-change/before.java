@Entity 
class Item {
    @Id Long id;
    int a;
    @GeneratedColumn("a * 2") int g;
}
