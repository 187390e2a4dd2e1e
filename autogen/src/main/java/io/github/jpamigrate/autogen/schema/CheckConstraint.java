package io.github.jpamigrate.autogen.schema;

import java.util.List;

/** A check constraint of a table or one of its columns; NOT NULL is a property of the column. */
public record CheckConstraint(String name, List<String> columns, String definition) implements Constraint {
    public CheckConstraint {
        columns = List.copyOf(columns);
    }

    @Override
    public Kind kind() {
        return Kind.CHECK;
    }

    @Override
    public CheckConstraint named(String newName) {
        return new CheckConstraint(newName, columns, definition);
    }
}
