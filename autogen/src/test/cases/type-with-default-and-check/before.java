@Entity 
class Item {
    @Id Long id;
    @ColumnDefault("'5'") @Check(name = "ck_a", constraints = "a <> ''") String a;
}
