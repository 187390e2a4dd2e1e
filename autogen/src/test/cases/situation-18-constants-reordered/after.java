@Entity
class Item {
    @Id Long id;
    @Enumerated(EnumType.STRING) Colour a;
    @Enumerated(EnumType.ORDINAL) Colour b;
}
enum Colour { GREEN, RED }
