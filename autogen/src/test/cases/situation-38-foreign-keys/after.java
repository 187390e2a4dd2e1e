@Entity
class Item {
    @Id Long id;
    @ManyToOne Other a;
    @ManyToOne @JoinColumn(name = "b_id", foreignKey = @ForeignKey(name = "fk_named")) Other b;
    @ManyToOne @JoinColumn(name = "c_id") Other c;
    @ManyToOne @JoinColumns({@JoinColumn(name = "d_one", referencedColumnName = "one"), @JoinColumn(name = "d_two", referencedColumnName = "two")}) Composite d;
    @ManyToOne @JoinColumn(name = "e_code", referencedColumnName = "code") Other e;
    @ManyToOne Item f;
    @ManyToOne Elsewhere g;
    @ManyToOne @NotFound(action = NotFoundAction.IGNORE) Other h;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_defined", foreignKeyDefinition = "foreign key (i_id) references other (id) on delete set null")) Other i;
}
@Entity
class Other {
    @Id Long id;
    @Column(unique = true) String code;
}
@Entity
@IdClass(Pair.class)
class Composite {
    @Id Long one;
    @Id String two;
}
class Pair implements java.io.Serializable {
    Long one;
    String two;
}
@Entity
@Table(schema = "elsewhere")
class Elsewhere {
    @Id Long id;
    @ManyToOne Other back;
}
