@Entity
class Item {
    @Id Long id;
    @Embedded Part part;
}
@Embeddable
class Part {
    @OneToOne @JoinColumn(name = "detail_id") Detail detail;
    @ManyToOne Item owner;
    String a;
}
@Entity
class Detail {
    @Id Long id;
}
