@Entity @Table(indexes = @Index(name = "ix_item", columnList = "b"))
class Item {
    @Id Long id;
    @Column(nullable = false) @ColumnDefault("'x'") @Comment("c") String a;
    String b;
}
@Entity
class Customer {
    @Id Long id;
    String name;
}
