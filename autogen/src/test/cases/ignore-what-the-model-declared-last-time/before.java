@Entity @Table(indexes = {@Index(name = "ix_manual_a", columnList = "a"), @Index(name = "ix_b", columnList = "b")})
class Item {
    @Id Long id;
    String a;
    String b;
    String gone;
    @ColumnDefault("7") Integer count;
    @Column(nullable = false) String required;
    @Comment("was here") String told;
    @Column(unique = true) String once;
}
@Entity @Table(name = "qrtz_job")
class Job {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "q") @SequenceGenerator(name = "q", sequenceName = "qrtz_seq") Long id;
}
