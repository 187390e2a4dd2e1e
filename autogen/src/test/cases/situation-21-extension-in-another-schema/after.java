@Entity
class Item {
    @Id Long id;
    @Column(columnDefinition = "ext.citext") String a;
    @Column(columnDefinition = "ext.citext", unique = true) String b;
}
