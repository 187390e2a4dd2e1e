@Entity
@IdClass(Pair.class)
class Other {
    @Id Long second;
    @Id String first;
}
class Pair implements java.io.Serializable {
    Long second;
    String first;
}
