@Entity
class Item {
    @Id Long id;
    int a;
    String b;
    @GeneratedColumn("a * 2") int c;
    @GeneratedColumn("upper(b)") String d;
    @GeneratedColumn("case when a > 0 then 'more' else 'less' end") String e;
    @GeneratedColumn("coalesce(b, 'none') || '!'") @Column(length = 40) String f;
    @Formula("a * 3") int g;
    @Generated @ColumnDefault("7") int h;
}
