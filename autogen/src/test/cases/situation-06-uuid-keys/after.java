@Entity
class Item {
    @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id;
    @ManyToOne(optional = false) Other other;
}
@Entity
class Other {
    @Id @UuidGenerator String id;
}
