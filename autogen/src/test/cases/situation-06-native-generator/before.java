@Entity
class Item {
    @Id @GeneratedValue @NativeGenerator Long id;
}
