@Entity
@Table(indexes = @Index(name = "ix_gone", columnList = "gone"))
class Item {
    @Id Long id;
    String gone;
    @ManyToOne Old old;
}
@Entity
class Old {
    @Id Long id;
    @ManyToOne Item back;
}
