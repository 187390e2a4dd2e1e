@Entity
class Item implements java.io.Serializable {
    @Id Long id;
    @Id Long other;
}
