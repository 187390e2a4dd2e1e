@Entity
class Item {
    @Id Long id;
    @Column(nullable = false) @ColumnDefault("'x'") @Comment("c") @Collate("C") String a;
}
