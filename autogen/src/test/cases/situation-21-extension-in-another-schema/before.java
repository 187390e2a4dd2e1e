@Entity
class Item {
    @Id Long id;
    @Column(columnDefinition = "ext.citext") String a;
}
