@Entity
@Table(name = "item")
class Lower {
    @Id Long id;
    @Column(name = "`A`", nullable = false) String upper;
    @Column(name = "a") String lower;
}
@Entity
@Table(name = "`Item`")
class Upper {
    @Id Long id;
    @ManyToOne Lower lower;
    @Column(unique = true) String a;
}
@Entity
@Table(name = "`ITEM`")
class Capitals {
    @Id Long id;
    @ManyToOne Upper upper;
    @Column(unique = true) String a;
}
