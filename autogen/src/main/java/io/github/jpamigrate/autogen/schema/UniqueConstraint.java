package io.github.jpamigrate.autogen.schema;

import java.util.List;

/** A unique constraint. */
public record UniqueConstraint(String name, List<String> columns, String definition) implements Constraint {
    public UniqueConstraint {
        columns = List.copyOf(columns);
    }

    @Override
    public Kind kind() {
        return Kind.UNIQUE;
    }

    @Override
    public UniqueConstraint named(String newName) {
        return new UniqueConstraint(newName, columns, definition);
    }
}
