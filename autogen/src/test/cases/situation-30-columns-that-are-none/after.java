@Entity
class Item {
    @Id Long id;
    String a;
    @Formula("upper(a)") String b;
    @Transient String c;
    transient String d;
    @Column(name = "a", insertable = false, updatable = false) String e;
    @ManyToOne @JoinColumn(name = "f_id") Item f;
    @Column(name = "f_id", insertable = false, updatable = false) Long g;
    @OneToMany(mappedBy = "f") List<Item> h;
    @ColumnTransformer(read = "lower(i)") String i;
    static String j;
    @Formula("lower(a)") String k;
}
