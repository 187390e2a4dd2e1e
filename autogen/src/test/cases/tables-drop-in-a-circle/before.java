@Entity
class Customer {
    @Id Long id;
    String name;
}
@Entity
class Chicken {
    @Id Long id;
    @ManyToOne Egg egg;
}

@Entity
class Egg {
    @Id Long id;
    @ManyToOne Chicken chicken;
}
