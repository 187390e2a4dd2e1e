@Entity 
class Item {
    @Id Long id;
    String a; @Column(nullable = false) String b; @Column(nullable = false) Integer c; boolean d; @Column(nullable = false) UUID e; @Column(nullable = false) LocalDateTime f; @Column(nullable = false) @Enumerated(EnumType.STRING) Kind g; @Column(nullable = false) @Enumerated(EnumType.ORDINAL) Kind h; @Column(nullable = false) @JdbcTypeCode(SqlTypes.NAMED_ENUM) Kind i; @Column(nullable = false) String[] j;
}
enum Kind {
    A,
    B
}
