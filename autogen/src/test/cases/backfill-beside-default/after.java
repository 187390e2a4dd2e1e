@Entity 
class Item {
    @Id Long id;
    String a; @Column(nullable = false) @ColumnDefault("0") Integer b;
}
