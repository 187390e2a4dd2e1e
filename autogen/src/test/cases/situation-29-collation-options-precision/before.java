@Entity
class Item {
    @Id Long id;
    @Collate("C") String a;
    @Collate("ucs_basic") @Column(length = 30) String b;
    @Column(secondPrecision = 3) Instant c;
    @Column(options = "compression pglz") String d;
    @Column(options = "check (e <> 'x')") String e;
}
