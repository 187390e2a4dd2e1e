@Entity
class Item {
    @Id UUID id;
    boolean a;
    UUID e;
    Instant b;
    Duration c;
    String[] d;
}
