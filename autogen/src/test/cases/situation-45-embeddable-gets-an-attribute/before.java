@Entity
class Item {
    @Id Long id;
    @Embedded @EmbeddedColumnNaming Range first;
    @Embedded @EmbeddedColumnNaming Range second;
}
@Embeddable
record Range(int low, Integer high) {}
