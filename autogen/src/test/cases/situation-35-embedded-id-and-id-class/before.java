@Embeddable
class Key {
    String zebra;
    Long apple;
    int middle;
}
class Pair implements java.io.Serializable {
    Long second;
    String first;
}
@Entity
class Item {
    @EmbeddedId Key id;
    String a;
}
@Entity
@IdClass(Pair.class)
class Other {
    @Id Long second;
    @Id String first;
    @ManyToOne Item item;
}
