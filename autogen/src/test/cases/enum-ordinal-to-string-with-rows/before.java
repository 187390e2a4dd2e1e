@Entity 
class Item {
    @Id Long id;
    @Enumerated(EnumType.ORDINAL) Kind a;
}
enum Kind {
    ZULU,
    ALPHA
}
