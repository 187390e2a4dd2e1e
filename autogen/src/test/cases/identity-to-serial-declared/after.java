@Entity
class Item {
    @Id @Column(columnDefinition = "bigserial") Long id;
    String a;
}
