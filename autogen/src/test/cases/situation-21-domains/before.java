@Entity
class Item {
    @Id Long id;
    @Column(columnDefinition = "email") String a;
    @Column(columnDefinition = "pair") String b;
}
