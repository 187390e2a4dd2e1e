@Entity 
class Item {
    @Id Long id;
    @ColumnDefault("'7'") String a;
}
