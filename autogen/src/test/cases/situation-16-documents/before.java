@Entity
class Item {
    @Id Long id;
    @JdbcTypeCode(SqlTypes.JSON) Map<String, String> a;
    @JdbcTypeCode(SqlTypes.JSON) @ColumnDefault("'{}'") Map<String, Object> b;
    @JdbcTypeCode(SqlTypes.SQLXML) String c;
    @JdbcTypeCode(SqlTypes.INET) java.net.InetAddress d;
    @Column(columnDefinition = "json default '[]'") String e;
}
