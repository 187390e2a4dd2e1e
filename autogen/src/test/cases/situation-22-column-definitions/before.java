@Entity
class Item {
    @Id Long id;
    @Column(columnDefinition = "varchar(40)") String a;
    @Column(columnDefinition = "varchar(40) default 'x'") String b;
    @Column(columnDefinition = "integer not null") Integer c;
    @Column(columnDefinition = "integer check (d > 0)") Integer d;
    @Column(columnDefinition = "integer generated always as (c * 2) stored", insertable = false, updatable = false) Integer e;
    @Column(columnDefinition = "int8") Long f;
    @Column(columnDefinition = "BOOLEAN DEFAULT TRUE NOT NULL") boolean g;
    @Column(columnDefinition = "character varying") String h;
    @Column(columnDefinition = "decimal(10)") BigDecimal i;
    @Column(columnDefinition = "text collate \"C\"") String j;
    @Column(columnDefinition = "varchar(20) unique") String k;
}
