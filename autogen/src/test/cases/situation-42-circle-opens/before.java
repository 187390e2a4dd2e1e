@Entity
class Hen {
    @Id Long id;
    @ManyToOne Egg from;
}
@Entity
class Egg {
    @Id Long id;
    @ManyToOne Hen by;
}
