@Entity
@Table(name = "user")
class User {
    @Id @GeneratedValue Long id;
    String camelCase;
    @Column(name = "`Mixed Case`") String mixed;
    @Column(name = "`order`", unique = true) String order;
    @Column(name = "`select`", nullable = false) @ColumnDefault("'from'") String select;
    @ManyToOne @JoinColumn(name = "`Group`") Group group;
    @Column(name = "`percent%`") String percent;
    @Enumerated(EnumType.STRING) @Column(name = "`Case`") Colour colour;
}
@Entity
@Table(name = "`Group`", indexes = @Index(columnList = "`Title`"))
class Group {
    @Id @GeneratedValue Long id;
    @Column(name = "`Title`") String title;
    @Check(constraints = "\"Low\" > 0") @Column(name = "`Low`") int low;
}
enum Colour { RED, GREEN, BLUE }
