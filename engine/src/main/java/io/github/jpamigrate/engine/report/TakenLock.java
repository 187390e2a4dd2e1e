package io.github.jpamigrate.engine.report;

/**
 * A lock that a statement took.
 *
 * @param relation table, index or sequence, with its schema
 * @param mode as PostgreSQL calls it, for example {@code AccessExclusiveLock}
 */
public record TakenLock(String relation, String mode) {

    @Override
    public String toString() {
        return mode + " on " + relation;
    }
}
