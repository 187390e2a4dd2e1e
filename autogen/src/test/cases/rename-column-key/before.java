@Entity
class Tgt {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "key") Long id;
}
@Entity
class Item {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) @Column(name = "key") Long id;
    @ManyToOne Tgt target;
}
