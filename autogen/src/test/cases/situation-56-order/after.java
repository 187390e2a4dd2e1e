@Entity
@Table(indexes = {@Index(name = "ix_fresh", columnList = "fresh"), @Index(name = "ix_ref", columnList = "recent_id")})
class Item {
    @Id Long id;
    Integer fresh;
    @ManyToOne @JoinColumn(name = "recent_id") Recent recent;
}
@Entity
class Recent {
    @Id UUID id;
    @ManyToOne Item back;
    @Column(unique = true) Integer number;
}
