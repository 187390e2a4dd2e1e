@Entity
class Item {
    @Id Long id;
    @Column(columnDefinition = "char(3)") String a;
}
