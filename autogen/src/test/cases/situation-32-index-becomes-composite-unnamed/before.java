@Entity
@Table(indexes = @Index(columnList = "a"))
class Item {
    @Id Long id;
    String a;
    String b;
}
