@Entity 
class Item {
    @Id Long id;
    @ColumnDefault("now()") Instant a;
}
