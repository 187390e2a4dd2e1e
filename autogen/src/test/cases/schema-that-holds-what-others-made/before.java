@Entity
class Item {
    @Id Long id;
}
@Entity
@Table(schema = "shop")
class Other {
    @Id Long id;
}
