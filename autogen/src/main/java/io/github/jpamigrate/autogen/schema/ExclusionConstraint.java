package io.github.jpamigrate.autogen.schema;

import java.util.List;

/** An exclusion constraint. */
public record ExclusionConstraint(String name, List<String> columns, String definition) implements Constraint {
    public ExclusionConstraint {
        columns = List.copyOf(columns);
    }

    @Override
    public Kind kind() {
        return Kind.EXCLUSION;
    }

    @Override
    public ExclusionConstraint named(String newName) {
        return new ExclusionConstraint(newName, columns, definition);
    }
}
