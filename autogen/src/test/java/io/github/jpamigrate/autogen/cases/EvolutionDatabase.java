package io.github.jpamigrate.autogen.cases;

import io.github.jpamigrate.autogen.model.Model;
import io.github.jpamigrate.autogen.scratch.ScratchDatabase;
import io.github.jpamigrate.autogen.scratch.TestServers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** A database that Hibernate made, with rows in it. */
final class EvolutionDatabase implements AutoCloseable {
    private static final String COLUMNS = """
            SELECT a.attname, t.typname, CASE WHEN t.typname = 'varchar' AND a.atttypmod > 4 THEN a.atttypmod - 4 END,
              EXISTS (SELECT FROM pg_constraint c
                WHERE c.conrelid = a.attrelid AND c.contype = 'c' AND a.attnum = ANY (c.conkey))
            FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
            WHERE a.attrelid = to_regclass('%s') AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
            ORDER BY a.attnum""";
    private static final int LONGEST = 150;

    private final ScratchDatabase database = TestServers.database();
    private final Connection connection;

    EvolutionDatabase(Model model) throws SQLException {
        connection = database.connect();
        for (String sql : model.statements()) {
            execute(sql);
        }
    }

    DataSource source() {
        return database.dataSource();
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

    /** The first row, each value as text. */
    Map<String, String> row(String table) throws SQLException {
        Map<String, String> row = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1 LIMIT 1")) {
            if (!found.next()) {
                return row;
            }
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                row.put(found.getMetaData().getColumnName(i), String.valueOf(found.getString(i)));
            }
            return row;
        }
    }

    /**
     * Inserts a row with the key that is due. From a sequence it is taken as Hibernate's pooled optimizer does: the number
     * is the end of a block, but for the very first.
     */
    long nextKey(String table, String sequence) throws SQLException {
        boolean identity =
                number("SELECT count(*) FROM pg_attribute WHERE attidentity <> '' AND attrelid = '%s'::regclass"
                                .formatted(table))
                        > 0;
        if (identity) {
            return number("INSERT INTO " + table + " DEFAULT VALUES RETURNING id");
        }
        long number = number("SELECT nextval('" + sequence + "')");
        long increment = number("SELECT seqincrement FROM pg_sequence WHERE seqrelid = '" + sequence + "'::regclass");
        long key = number == 1 ? 1 : number - increment + 1;
        return number("INSERT INTO %s (id) VALUES (%d) ON CONFLICT DO NOTHING RETURNING %d".formatted(table, key, key));
    }

    long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            return found.next() ? found.getLong(1) : 0;
        }
    }

    /** What is there by the catalog, names of constraints and indexes and the journal left out. */
    List<String> catalog() throws SQLException {
        return CatalogText.withoutNames(connection).stream()
                .filter(line -> !line.contains("migrate_revision"))
                .toList();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
