package io.github.jpamigrate.engine;

import io.github.jpamigrate.engine.report.ConnectionUrlException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the forms of a URL that users write. */
final class ConnectionUrl {
    private static final String HOST = "(?:\\[[^\\]]*\\]|[^:/?#@,]*)(?::[0-9]+)?";
    private static final Pattern SCHEME = Pattern.compile("(jdbc:)?postgres(ql)?://.*");
    private static final Pattern POSTGRES =
            Pattern.compile("(?:jdbc:)?postgres(?:ql)?://(?:(?<user>[^:/?#]*?)(?::(?<password>[^/?#]*))?@)?"
                    + "(?<hosts>" + HOST + "(?:," + HOST + ")*)(?:/(?<database>[^?#@]*))?(?:\\?(?<parameters>[^#]*))?");
    private static final Pattern CREDENTIAL = Pattern.compile("(?<=^|&)(?<key>user|password)=(?<value>[^&]*)&?");

    private ConnectionUrl() {}

    /** As {@link ConnectionSettings#parse}. */
    static ConnectionSettings parse(String text) {
        String url = text.strip();
        boolean forTheDriver = url.startsWith("jdbc:") && !(SCHEME.matcher(url).matches() && url.contains("@"));
        if (forTheDriver) {
            return withoutCredentials(url, Optional.empty(), Optional.empty());
        }
        Matcher matcher = POSTGRES.matcher(url);
        if (!matcher.matches() || misread(matcher)) {
            throw new ConnectionUrlException(problem(url));
        }
        String parameters = Optional.ofNullable(matcher.group("parameters"))
                .map(given -> "?" + given)
                .orElse("");
        String database = Optional.ofNullable(matcher.group("database")).orElse("");
        return withoutCredentials(
                "jdbc:postgresql://" + matcher.group("hosts") + "/" + database + parameters,
                decoded(matcher.group("user")),
                decoded(matcher.group("password")));
    }

    /** A password with a bare question mark would end up as a parameter, and be shown. */
    private static boolean misread(Matcher matcher) {
        String parameters = matcher.group("parameters");
        return matcher.group("user") == null && parameters != null && parameters.contains("@");
    }

    private static String problem(String url) {
        if (SCHEME.matcher(url).matches()) {
            return "The connection URL cannot be read. Characters such as / ? # @ in a password are written %2F %3F %23 %40.";
        }
        int colon = url.indexOf(':');
        return colon < 0
                ? "The connection URL does not say what kind of URL it is."
                : "The connection URL begins with '" + url.substring(0, colon) + ":', which is not PostgreSQL's.";
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
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            throw new ConnectionUrlException(
                    "The connection URL has a % in its user or password that begins no code. Write it as %25.");
        }
    }
}
