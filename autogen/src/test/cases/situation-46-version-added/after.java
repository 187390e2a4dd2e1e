@Entity
class Item {
    @Id Long id;
    @Version @ColumnDefault("0") int version;
}
