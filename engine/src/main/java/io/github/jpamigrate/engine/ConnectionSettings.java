package io.github.jpamigrate.engine;

import io.github.jpamigrate.engine.report.ConnectionUrlException;
import io.github.jpamigrate.engine.report.Redaction;
import java.util.Optional;

/**
 * How to reach a database.
 *
 * @param url for JDBC, without user and password
 */
public record ConnectionSettings(String url, Optional<String> user, Optional<String> password) {
    /**
     * Reads a URL in one of the forms {@code jdbc:postgresql://host:port/database?parameters} and {@code
     * postgres://user:password@host:port/database?parameters}. User and password are taken out of it.
     *
     * @throws ConnectionUrlException for any other form; its message holds nothing of what may be a password
     */
    public static ConnectionSettings parse(String text) {
        return ConnectionUrl.parse(text);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return Redaction.redact(url) + user.map(name -> " as " + name).orElse("");
    }
}
