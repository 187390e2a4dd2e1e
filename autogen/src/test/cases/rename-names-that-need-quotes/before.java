@Entity @Table(name = "`Order`")
class Order {
    @Id Long id;
    @Column(name = "`from`") String from;
    @Column(name = "`a:b.c`") String odd;
}
