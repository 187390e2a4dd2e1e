@Entity
class Item {
    @Id Long id;
    @Column(columnDefinition = "integer check (a > 10)") Integer a;
}
