@Entity
class Item {
    @Id Long id;
    @Column(length = 80) String name;
}

@Entity
@Immutable
@View(query = "select id, upper(name) as name from Item where id > 10")
class Named {
    @Id Long id;
    String name;
}
