@Entity
class Added {
    @Id Long id;
    String c;
}
@Entity
class Kept {
    @Id Long id;
}
