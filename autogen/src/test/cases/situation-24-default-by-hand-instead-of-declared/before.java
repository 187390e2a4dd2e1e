@Entity
class Item {
    @Id Long id;
    @ColumnDefault("'x'") String a;
}
