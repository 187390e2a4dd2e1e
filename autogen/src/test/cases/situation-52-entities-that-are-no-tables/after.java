@Entity
class Item {
    @Id Long id;
    String a;
}
@Entity
@Subselect("select id, lower(a) as upper_a from item")
@Synchronize("item")
class Selected {
    @Id Long id;
    String upperA;
}
@Entity
@Immutable
class Fixed {
    @Id Long id;
    String a;
}
