@Entity
class Item {
    @Id Long id;
    @Column(columnDefinition = "email") String a;
    @Column(columnDefinition = "pair") String b;
    @Column(columnDefinition = "email default 'a@b'") String c;
}
