@Entity
class Item {
    @Id UUID id;
    boolean a;
    Instant b;
    Duration c;
    String[] d;
}
