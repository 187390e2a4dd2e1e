@Entity
class Item {
    @Id Long id;
    byte[] bytes;
    @Lob byte[] large;
    @Column(length = 20) byte[] few;
    Locale locale;
    @Column(nullable = false) Currency currency;
    java.net.URL url;
    Class<?> type;
    ZoneId zone;
    TimeZone timeZone;
    java.net.InetAddress address;
    java.io.Serializable anything;
    java.sql.Blob blob;
    java.sql.Clob clob;
}
