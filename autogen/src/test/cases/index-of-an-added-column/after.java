@Entity
@Table(indexes = @Index(name = "ix_a", columnList = "a desc, id"))
class Item {
    @Id Long id;
    String a;
}
