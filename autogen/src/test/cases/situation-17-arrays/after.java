@Entity
class Item {
    @Id Long id;
    String[] a;
    List<Integer> b;
    Set<UUID> c;
    @Column(length = 20) List<String> d;
    long[] e;
    Instant[] f;
    List<Colour> g;
    @Enumerated(EnumType.STRING) Colour[] h;
    BigDecimal[] i;
    @org.hibernate.annotations.Array(length = 7) String[] j;
}
enum Colour { RED, GREEN }
