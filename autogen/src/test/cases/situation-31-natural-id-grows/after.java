@Entity
class Item {
    @Id Long id;
    @NaturalId String a;
    @NaturalId String b;
}
