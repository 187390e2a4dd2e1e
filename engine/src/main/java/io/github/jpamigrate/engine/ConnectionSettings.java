package io.github.jpamigrate.engine;

import io.github.jpamigrate.engine.report.ConnectionUrlException;
import io.github.jpamigrate.engine.report.Redaction;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How to reach a database.
 *
 * @param url for JDBC, without user and password
 */
public record ConnectionSettings(String url, Optional<String> user, Optional<String> password) {
    private static final Pattern POSTGRES =
            Pattern.compile("postgres(?:ql)?://(?:(?<user>[^:/?#]*?)(?::(?<password>[^/?#]*))?@)?"
                    + "(?<hosts>[^/?#@]*)(?:/(?<database>[^?#]*))?(?:\\?(?<parameters>[^#]*))?");
    private static final Pattern CREDENTIAL = Pattern.compile("(?<key>user|password)=(?<value>[^&]*)&?");

    /**
     * Reads a URL in one of the forms {@code jdbc:postgresql://host:port/database?parameters} and {@code
     * postgres://user:password@host:port/database?parameters}. User and password are taken out of it.
     *
     * @throws ConnectionUrlException for any other form; its message holds no password
     */
    public static ConnectionSettings parse(String text) {
        String url = text.strip();
        if (url.startsWith("jdbc:")) {
            return withoutCredentials(url, Optional.empty(), Optional.empty());
        }
        Matcher matcher = POSTGRES.matcher(url);
        if (!matcher.matches()) {
            throw new ConnectionUrlException("'" + Redaction.redact(url) + "' is no URL of a PostgreSQL database.");
        }
        String parameters = Optional.ofNullable(matcher.group("parameters"))
                .map(text1 -> "?" + text1)
                .orElse("");
        String database = Optional.ofNullable(matcher.group("database")).orElse("");
        return withoutCredentials(
                "jdbc:postgresql://" + matcher.group("hosts") + "/" + database + parameters,
                decoded(matcher.group("user")),
                decoded(matcher.group("password")));
    }

    private static ConnectionSettings withoutCredentials(
            String url, Optional<String> outerUser, Optional<String> outerPassword) {
        int question = url.indexOf('?');
        if (question < 0) {
            return new ConnectionSettings(url, outerUser, outerPassword);
        }
        Optional<String> user = outerUser;
        Optional<String> password = outerPassword;
        Matcher credential = CREDENTIAL.matcher(url.substring(question + 1));
        StringBuilder kept = new StringBuilder();
        while (credential.find()) {
            Optional<String> value = decoded(credential.group("value"));
            user = credential.group("key").equals("user") ? value : user;
            password = credential.group("key").equals("password") ? value : password;
            credential.appendReplacement(kept, "");
        }
        credential.appendTail(kept);
        String parameters = kept.toString().replaceAll("&$", "");
        String plain = url.substring(0, question) + (parameters.isEmpty() ? "" : "?" + parameters);
        return new ConnectionSettings(plain, user, password);
    }

    /** A plus sign stays one: this is a URL, not a form. */
    private static Optional<String> decoded(String text) {
        return Optional.ofNullable(text)
                .filter(given -> !given.isEmpty())
                .map(given -> URLDecoder.decode(given.replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return Redaction.redact(url) + user.map(name -> " as " + name).orElse("");
    }
}
