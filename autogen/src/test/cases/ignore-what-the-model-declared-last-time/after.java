@Entity
class Item {
    @Id Long id;
    String a;
    String b;
    Long count;
    String required;
    String told;
    String once;
}
