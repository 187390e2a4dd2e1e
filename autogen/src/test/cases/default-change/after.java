@Entity 
class Item {
    @Id Long id;
    @ColumnDefault("8") Integer a;
}
