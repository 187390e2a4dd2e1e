package io.github.jpamigrate.autogen.model;

import io.github.jpamigrate.engine.report.MigrateException;

/**
 * Two entities share a table and declare a column of it with different types. Hibernate takes the declaration that it happens to
 * read first, so what the application would create is not certain.
 */
public final class ContradictingEntitiesException extends MigrateException {
    private final String table;
    private final Declared one;
    private final Declared other;

    /** A column with its type, as one entity declares it. */
    public record Declared(String attribute, String column, String type) {}

    public ContradictingEntitiesException(String table, Declared one, Declared other) {
        super("Two entities map the table " + table + " and contradict each other:\n" + line(one) + "\n" + line(other)
                + "\nHibernate creates what it happens to read first. Declare the column alike in both, or map one of the"
                + " entities to a query (@Subselect).");
        this.table = table;
        this.one = one;
        this.other = other;
    }

    public String table() {
        return table;
    }

    public Declared one() {
        return one;
    }

    public Declared other() {
        return other;
    }

    private static String line(Declared declared) {
        return "  " + declared.attribute() + "  " + declared.column() + " " + declared.type();
    }
}
