@Entity
@Table(name = "`ÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöü`")
class Item {
    @Id Long id;
    @Column(name = "`ñandú`", unique = true) String a;
    @ManyToOne Item other;
}
