@Entity 
class Item {
    @Id Long id;
    int a;
    @GeneratedColumn("a * 3") int g;
}
