@Entity
class Item {
    @Id Long id;
    @ColumnDefault("'by model'") String a;
    String b;
}
