package io.github.jpamigrate.engine.apply;

/** Lets tests of other packages hold the engine's locks. */
public final class LockKeys {
    private LockKeys() {}

    public static long work(String schema, String table) {
        return LockKey.of(new JournalTable(schema, table)).work();
    }
}
