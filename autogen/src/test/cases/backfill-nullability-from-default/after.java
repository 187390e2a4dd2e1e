@Entity 
class Item {
    @Id Long id;
    @Column(nullable = false) @ColumnDefault("7") Integer a;
}
