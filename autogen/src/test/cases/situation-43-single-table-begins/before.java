@Entity
class Party {
    @Id Long id;
}
