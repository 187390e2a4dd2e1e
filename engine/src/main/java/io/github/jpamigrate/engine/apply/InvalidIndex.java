package io.github.jpamigrate.engine.apply;

/**
 * An index that no query uses. A failed or cut off CREATE INDEX CONCURRENTLY left it behind, and every write keeps it up to
 * date; or it belongs to a partitioned table and some partition has no part of it.
 *
 * @param name qualified and quoted where needed
 * @param table qualified and quoted where needed
 * @param partitioned whether the table is partitioned
 */
public record InvalidIndex(String name, String table, boolean partitioned) {

    /** The statement that makes it valid. */
    public String remedy() {
        if (partitioned) {
            return "ALTER INDEX " + name + " ATTACH PARTITION <the index of each partition that lacks one>;";
        }
        return "REINDEX INDEX CONCURRENTLY " + name + ";";
    }

    @Override
    public String toString() {
        return name + " on " + table;
    }
}
