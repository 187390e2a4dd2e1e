@Entity
class Hen {
    @Id Long id;
}
