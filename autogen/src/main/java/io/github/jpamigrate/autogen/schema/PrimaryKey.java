package io.github.jpamigrate.autogen.schema;

import java.util.List;

/** The primary key of a table. */
public record PrimaryKey(String name, List<String> columns, String definition) implements Constraint {
    public PrimaryKey {
        columns = List.copyOf(columns);
    }

    @Override
    public Kind kind() {
        return Kind.PRIMARY_KEY;
    }

    @Override
    public PrimaryKey named(String newName) {
        return new PrimaryKey(newName, columns, definition);
    }
}
