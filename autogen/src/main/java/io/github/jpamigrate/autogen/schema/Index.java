package io.github.jpamigrate.autogen.schema;

import java.util.List;

/**
 * An index that stands behind no constraint.
 *
 * @param columns every column of the table that it needs, in keys, expressions, {@code INCLUDE} or predicate; sorted by
 *     position in the table
 * @param definition what {@code pg_get_indexdef} prints from {@code USING} on
 * @param valid whether PostgreSQL may use it; {@code false} after a concurrent build that failed
 */
public record Index(String name, boolean unique, List<String> columns, String definition, boolean valid) {
    public Index {
        columns = List.copyOf(columns);
    }

    /** The same under another name. */
    public Index named(String newName) {
        return new Index(newName, unique, columns, definition, valid);
    }
}
