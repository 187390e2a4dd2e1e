@Entity
class Tgt {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "number") Long id;
}
@Entity
class Item {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) @Column(name = "number") Long id;
    @ManyToOne Tgt target;
}
