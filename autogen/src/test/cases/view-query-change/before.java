@Entity
class Item {
    @Id Long id;
    @Column(length = 50) String name;
}

@Entity
@Immutable
@View(query = "select id, name from Item where id > 0")
class Named {
    @Id Long id;
    String name;
}
