@Entity
class Hen {
    @Id Long id;
    @ManyToOne(optional = false) Egg from;
}
@Entity
class Egg {
    @Id Long id;
    @ManyToOne(optional = false) Nest nest;
}
@Entity
class Nest {
    @Id Long id;
    @OneToOne Hen hen;
}
