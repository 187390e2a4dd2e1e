@Entity
class Item {
    @Id Long id;
    @Column(length = 50) @ColumnDefault("'x'") @Comment("one") String a;
}
