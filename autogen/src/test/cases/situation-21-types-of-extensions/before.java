@Entity
class Item {
    @Id Long id;
    @Column(columnDefinition = "citext") String a;
    @Column(columnDefinition = "ltree") String b;
    @Column(columnDefinition = "hstore default ''") String c;
    @Column(columnDefinition = "cube") String d;
    @Column(columnDefinition = "citext[]") String e;
    @Column(columnDefinition = "tsvector") String f;
    @Column(columnDefinition = "int4range") String g;
    @Column(columnDefinition = "point") String h;
    @Column(columnDefinition = "bit varying(8)") String i;
    @Column(columnDefinition = "money") String j;
    @Column(columnDefinition = "macaddr8") String k;
}
