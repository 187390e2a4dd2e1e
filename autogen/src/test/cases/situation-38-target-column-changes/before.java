@Entity
class Item {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "e_code", referencedColumnName = "code") Other e;
}
@Entity
class Other {
    @Id Long id;
    @Column(unique = true) Long code;
}
