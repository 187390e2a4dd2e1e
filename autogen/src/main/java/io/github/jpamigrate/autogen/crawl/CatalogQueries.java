package io.github.jpamigrate.autogen.crawl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The queries of {@code pg_catalog}, one SQL resource for each kind of object, on one connection.
 *
 * <p>A resource is valid SQL for the newest PostgreSQL; a line that ends with {@code -- from 14} or {@code -- until 12}
 * is left out for servers whose major version is lower or higher.
 */
class CatalogQueries {
    private static final Pattern FROM = Pattern.compile("-- from (\\d+)$");
    private static final Pattern UNTIL = Pattern.compile("-- until (\\d+)$");

    private final Connection connection;
    private final int serverVersion;

    CatalogQueries(Connection connection, int serverVersion) {
        this.connection = connection;
        this.serverVersion = serverVersion;
    }

    int serverVersion() {
        return serverVersion;
    }

    /**
     * The rows of one query, in the order the server sends them. Not a prepared statement: the driver would keep one that
     * is used often on a server connection that a pooler may give to somebody else.
     */
    <T> List<T> list(String name, Row<T> row) {
        return list(name, text(name), row);
    }

    /** Fixes what PostgreSQL's texts depend on, for the rest of the transaction. */
    void settle(String defaultSchema) {
        String literal = "'" + defaultSchema.replace("'", "''") + "'";
        list("settings", text("settings").replace("?", literal), row -> row.getString(1));
    }

    /** A number for all rows of one query, in any order, as text. */
    String hash(String name) {
        String sql =
                "SELECT encode(sha256(convert_to(coalesce(string_agg(r::text, E'\\n' ORDER BY r::text COLLATE \"C\"), ''),"
                        + " 'UTF8')), 'hex') FROM (\n" + text(name) + "\n) r";
        return list(name, sql, row -> row.getString(1)).get(0);
    }

    private <T> List<T> list(String name, String sql, Row<T> row) {
        List<T> list = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            while (results.next()) {
                list.add(row.read(results));
            }
            return list;
        } catch (SQLException failure) {
            throw new CrawlException(
                    "The catalog cannot be read (" + name.replace('_', ' ') + "): " + failure.getMessage(), failure);
        }
    }

    /** The text of one query, for this server's version. */
    String text(String name) {
        return resource(name + ".sql").lines().filter(this::applies).collect(Collectors.joining("\n"));
    }

    private boolean applies(String line) {
        Matcher from = FROM.matcher(line);
        if (from.find()) {
            return serverVersion >= Integer.parseInt(from.group(1));
        }
        Matcher until = UNTIL.matcher(line);
        return !until.find() || serverVersion <= Integer.parseInt(until.group(1));
    }

    private static String resource(String name) {
        try (InputStream stream = CatalogQueries.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("No resource " + name + " beside " + CatalogQueries.class.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("Resource " + name + " cannot be read", failure);
        }
    }

    /** A {@code text[]} column; NULL is the empty list. */
    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** Makes one value of the current row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
