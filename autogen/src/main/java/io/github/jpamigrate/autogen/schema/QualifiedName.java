package io.github.jpamigrate.autogen.schema;

import java.util.Comparator;
import java.util.Objects;

/** Name of an object in a database, both parts exactly as the catalog holds them: case kept, no quotes. */
public record QualifiedName(String schema, String name) implements Comparable<QualifiedName> {
    private static final Comparator<QualifiedName> ORDER =
            Comparator.comparing(QualifiedName::schema).thenComparing(QualifiedName::name);

    public QualifiedName {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(name, "name");
    }

    @Override
    public int compareTo(QualifiedName other) {
        return ORDER.compare(this, other);
    }

    /** For messages only; SQL is written by {@code autogen.render}. */
    @Override
    public String toString() {
        return schema + "." + name;
    }
}
