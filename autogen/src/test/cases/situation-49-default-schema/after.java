@Entity
class Item {
    @Id @GeneratedValue Long id;
}
@Entity
@Table(schema = "public")
class Other {
    @Id @GeneratedValue Long id;
    @ManyToOne(optional = false) Item item;
}
