@Entity
@Table(indexes = @Index(columnList = "parent_id"))
class Item {
    @Id Long id;
    @ManyToOne Item parent;
}
