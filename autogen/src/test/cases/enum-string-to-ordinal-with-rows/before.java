@Entity 
class Item {
    @Id Long id;
    @Enumerated(EnumType.STRING) Kind a;
}
enum Kind {
    ZULU,
    ALPHA
}
