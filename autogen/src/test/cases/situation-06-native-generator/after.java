@Entity
class Item {
    @Id @GeneratedValue @NativeGenerator Long id;
    @Column(length = 20) String a;
}
