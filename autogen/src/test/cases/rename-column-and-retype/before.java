@Entity
class Item {
    @Id Long id;
    @Column(name = "n", nullable = false) @ColumnDefault("7") int amount;
    @Column(length = 100) String remark;
}
