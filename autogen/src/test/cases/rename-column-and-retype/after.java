@Entity
class Item {
    @Id Long id;
    @Column(name = "amount", nullable = false) @ColumnDefault("8") long amount;
    @Column(columnDefinition = "text", nullable = false) String note;
}
