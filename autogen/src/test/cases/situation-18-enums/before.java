@Entity
class Item {
    @Id Long id;
    Colour a;
    @Enumerated(EnumType.STRING) Colour b;
    @Enumerated(EnumType.ORDINAL) Colour c;
    @Enumerated(EnumType.STRING) @Column(length = 20, nullable = false) Colour d;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)") Colour e;
    @JdbcTypeCode(SqlTypes.VARCHAR) Colour f;
    @JdbcTypeCode(SqlTypes.INTEGER) Colour g;
    @ColumnDefault("'RED'") @Enumerated(EnumType.STRING) Colour h;
}
enum Colour { RED, GREEN }
