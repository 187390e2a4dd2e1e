@Entity
class Item {
    @Id Long id;
    @OneToOne Item parent;
}
