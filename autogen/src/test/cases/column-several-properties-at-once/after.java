@Entity
class Item {
    @Id Long id;
    @Column(length = 80, nullable = false) @ColumnDefault("'y'") @Comment("two") @Collate("C") String a;
}
