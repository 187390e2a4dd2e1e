@Entity
class Item {
    @Id Long id;
    @ManyToOne Item parent;
}
