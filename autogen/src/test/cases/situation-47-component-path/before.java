@Entity
class Item {
    @Id Long id;
    Range first;
    Range second;
}
@Embeddable
class Range {
    int low;
    int high;
}
