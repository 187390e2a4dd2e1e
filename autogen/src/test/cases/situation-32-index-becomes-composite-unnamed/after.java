@Entity
@Table(indexes = @Index(columnList = "a, b"))
class Item {
    @Id Long id;
    String a;
    String b;
}
