package io.github.jpamigrate.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A database with a row in each table of the evolutions. */
final class PeerDatabase implements AutoCloseable {
    private static final String COLUMNS = """
            SELECT a.attname, t.typname, CASE WHEN t.typname = 'varchar' AND a.atttypmod > 4 THEN a.atttypmod - 4 END,
              EXISTS (SELECT FROM pg_constraint c
                WHERE c.conrelid = a.attrelid AND c.contype = 'c' AND a.attnum = ANY (c.conkey))
            FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
            WHERE a.attrelid = to_regclass('%s') AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
            ORDER BY a.attnum""";
    /** The name of a constraint or an index is no matter where nothing else differs. */
    private static final String NAME = "^(constraint \\S+?\\.\\S+?\\.|index CREATE (?:UNIQUE )?INDEX )\\S+";

    private static final int LONGEST = 150;

    private final Connection connection;

    PeerDatabase(Connection connection) {
        this.connection = connection;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Puts one row into a table, a value for each column. */
    void fill(String table) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet column = statement.executeQuery(COLUMNS.formatted(table))) {
            while (column.next()) {
                names.add(column.getString(1));
                values.add(value(column.getString(2), column.getInt(3), column.getBoolean(4)));
            }
        }
        execute("INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES (" + String.join(", ", values)
                + ")");
    }

    private static String value(String type, int length, boolean checked) {
        return switch (type) {
            case "int2", "int4", "int8" -> "1";
            case "numeric" -> "12.34";
            case "float4", "float8" -> "1.5";
            case "uuid" -> "'0f8fad5b-d9cb-469f-a165-70867728950e'";
            case "jsonb" -> "'{\"k\": \"v\"}'";
            case "timestamp" -> "'2026-01-02 03:04:05.123456'";
            case "varchar", "text" ->
                checked ? "'A'" : "'" + "z".repeat(length == 0 ? LONGEST : Math.min(length, LONGEST)) + "'";
            default -> throw new IllegalStateException("No value for a column of type " + type);
        };
    }

    /** The only row, each value as text; empty without one. */
    Map<String, String> row(String table) throws SQLException {
        Map<String, String> row = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM " + table)) {
            if (!found.next()) {
                return row;
            }
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                row.put(found.getMetaData().getColumnName(i), String.valueOf(found.getString(i)));
            }
            return row;
        }
    }

    boolean has(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT to_regclass('" + table + "') IS NOT NULL")) {
            found.next();
            return found.getBoolean(1);
        }
    }

    /** Lines of the catalog, constraints and indexes without their names, and no starts of sequences. */
    List<String> catalog() throws SQLException {
        return Catalog.of(connection).stream()
                .map(line -> line.replaceFirst(NAME, "$1"))
                .map(line -> line.startsWith("sequence ") ? line.replaceFirst(" start \\d+", "") : line)
                .toList();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
