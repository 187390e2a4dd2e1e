@Entity 
class Item {
    @Id Long id;
    String a;
    @Column(nullable = false) @ColumnDefault("'none'") String added;
}
