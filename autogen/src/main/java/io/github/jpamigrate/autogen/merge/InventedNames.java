package io.github.jpamigrate.autogen.merge;

import java.util.regex.Pattern;

/** Names of constraints and indexes that nobody chose. */
final class InventedNames {
    /** A prefix and an MD5 sum in base 35, as Hibernate's implicit naming writes it. */
    private static final Pattern HIBERNATE = Pattern.compile("(?i)(fk|uk|idx|uc)_?[0-9a-z]{20,32}");

    /** The suffixes by which PostgreSQL names what is not named. */
    private static final Pattern POSTGRESQL = Pattern.compile(".+_(pkey|key|fkey|check|excl|idx)\\d*");

    private InventedNames() {}

    static boolean isInvented(String name) {
        return HIBERNATE.matcher(name).matches() || POSTGRESQL.matcher(name).matches();
    }
}
