package io.github.jpamigrate.engine.apply;

/** The journal's name. */
record JournalTable(String schema, String table) {

    /** Qualified and quoted, for SQL. */
    String sql() {
        return quoted(schema) + "." + quoted(table);
    }

    /** The append-only log beside it, for SQL. */
    String logSql() {
        return quoted(schema) + "." + quoted(table + "_log");
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** For messages. */
    @Override
    public String toString() {
        return schema + "." + table;
    }
}
