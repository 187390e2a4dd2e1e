package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * What a change is about, to find out where that came from.
 *
 * @param object the table, sequence or enum type; empty for what no single object stands behind
 * @param columns those of the table that are concerned; none when the object as a whole is
 */
public record Subject(Optional<QualifiedName> object, List<String> columns) {
    public Subject {
        columns = List.copyOf(columns);
    }

    /** An object as a whole. */
    static Subject of(QualifiedName object) {
        return new Subject(Optional.of(object), List.of());
    }

    /** Columns of a table. */
    static Subject of(QualifiedName table, List<String> columns) {
        return new Subject(Optional.of(table), columns);
    }

    /** Nothing that an entity declares. */
    static Subject none() {
        return new Subject(Optional.empty(), List.of());
    }
}
