@Entity
class Gone {
    @Id Long id;
    String a;
    String b;
}
@Entity
class Kept {
    @Id Long id;
}
