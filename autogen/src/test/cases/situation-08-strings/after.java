@Entity
class Item {
    @Id Long id;
    String plain;
    @Column(length = 10) String shorter;
    @Lob String large;
    @Column(columnDefinition = "text") String defined;
    @Column(length = Integer.MAX_VALUE) String unlimited;
    @Column(length = 200000) String hundredThousand;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String longer;
    @Nationalized String national;
    char[] letters;
}
