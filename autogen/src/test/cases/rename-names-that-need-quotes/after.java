@Entity @Table(name = "`User`")
class User {
    @Id Long id;
    @Column(name = "`Origin`", unique = true) String from;
    @Column(name = "`d,e`") String odd;
}
