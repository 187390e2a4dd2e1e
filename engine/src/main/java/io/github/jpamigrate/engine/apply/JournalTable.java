package io.github.jpamigrate.engine.apply;

/** The journal's name. */
public record JournalTable(String schema, String table) {

    /** Qualified and quoted, for SQL. */
    public String sql() {
        return quoted(schema) + "." + quoted(table);
    }

    /** The append-only log beside it, for SQL. */
    public String logSql() {
        return quoted(schema) + "." + quoted(table + "_log");
    }

    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** For messages. */
    @Override
    public String toString() {
        return schema + "." + table;
    }
}
