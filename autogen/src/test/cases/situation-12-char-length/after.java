@Entity
class Item {
    @Id Long id;
    @Column(columnDefinition = "char(5)") String a;
}
