package io.github.jpamigrate.engine.apply;

/**
 * An index that a failed or cut off CREATE INDEX CONCURRENTLY left behind: every write keeps it up to date, no query uses it.
 *
 * @param name qualified and quoted where needed
 * @param table qualified and quoted where needed
 */
public record InvalidIndex(String name, String table) {

    /** The statement that makes it valid. */
    public String remedy() {
        return "REINDEX INDEX CONCURRENTLY " + name + ";";
    }

    @Override
    public String toString() {
        return name + " on " + table;
    }
}
