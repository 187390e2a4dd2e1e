@Entity
class Item {
    @Id Long id;
    @jakarta.validation.constraints.NotNull String a;
}
