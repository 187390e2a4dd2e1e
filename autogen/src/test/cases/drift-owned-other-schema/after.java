@Entity
@Table(schema = "app")
class Item {
    @Id Long id;
    @ManyToOne Item parent;
}
