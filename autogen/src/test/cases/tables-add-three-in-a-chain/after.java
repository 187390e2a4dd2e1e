@Entity
class Customer {
    @Id Long id;
    String name;
}
@Entity
class Region {
    @Id Long id;
    @ManyToOne Town capital;
}

@Entity
class Town {
    @Id Long id;
    @ManyToOne Region region;
    @ManyToOne Street main;
}

@Entity
class Street {
    @Id Long id;
    @ManyToOne Town town;
}
