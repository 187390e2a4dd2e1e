@Entity
class Item {
    @Id Long id;
    @Column(columnDefinition = "integer check (a > 0)") Integer a;
}
