@Entity
@Table(schema = "public")
class Item {
    @Id Long id;
    @ManyToOne Item parent;
}
