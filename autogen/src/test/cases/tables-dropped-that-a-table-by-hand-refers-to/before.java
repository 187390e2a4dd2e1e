@Entity
class Item {
    @Id Long id;
}
@Entity
class Gone {
    @Id Long id;
}
