@Entity @Table(indexes = @Index(name = "ix_g", columnList = "g"))
class Item {
    @Id Long id;
    long a;
    @GeneratedColumn("a * 2") long g;
}
