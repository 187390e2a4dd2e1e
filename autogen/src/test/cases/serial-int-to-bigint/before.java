@Entity
class Item {
    @Id @Column(columnDefinition = "serial") Integer id;
    String a;
}
