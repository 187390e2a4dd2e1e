@Entity
class Item {
    @Id Long id;
    @NaturalId String a;
    String b;
}
