@Entity 
class Item {
    @Id Long id;
    String a; @Enumerated(EnumType.STRING) Kind b;
}
enum Kind {
    A,
    B
}
