@Entity
class Item {
    @Id Long id;
    @jakarta.validation.constraints.Min(3) int a;
}
