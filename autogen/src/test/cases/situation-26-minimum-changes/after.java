@Entity
class Item {
    @Id Long id;
    @jakarta.validation.constraints.Min(5) int a;
}
