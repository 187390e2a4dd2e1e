@Entity 
class Item {
    @Id Long id;
    @ColumnDefault("7") Integer a;
}
