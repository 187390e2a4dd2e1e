package io.github.jpamigrate.autogen.scratch;

import java.util.Objects;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How to reach a server: the JDBC URL of any of its databases, with user and password.
 *
 * <p>Its text names host, port and database only: a URL may hold a password too.
 */
public record ServerLogin(String url, Optional<String> user, Optional<String> password) {
    public ServerLogin {
        Objects.requireNonNull(url, "url");
    }

    /** A source of connections to the URL's own database. */
    PGSimpleDataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException failure) {
            // its text repeats the URL
            throw new ScratchException("Not a JDBC URL of PostgreSQL (jdbc:postgresql://host:port/database)");
        }
        user.ifPresent(source::setUser);
        password.ifPresent(source::setPassword);
        return source;
    }

    /** A source of connections to another database of the same server, with the same settings. */
    PGSimpleDataSource dataSource(String database) {
        PGSimpleDataSource source = dataSource();
        source.setDatabaseName(database);
        return source;
    }

    /** Host, port and database. */
    @Override
    public String toString() {
        PGSimpleDataSource source = dataSource();
        int port = source.getPortNumbers()[0];
        return source.getServerNames()[0] + (port == 0 ? "" : ":" + port) + "/" + source.getDatabaseName();
    }
}
