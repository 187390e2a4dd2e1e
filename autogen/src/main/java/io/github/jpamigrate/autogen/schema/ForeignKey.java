package io.github.jpamigrate.autogen.schema;

import java.util.List;

/**
 * A foreign key.
 *
 * @param referencedColumns in the order of {@code columns}
 * @param actions what the definition says after the referenced columns ({@code ON DELETE CASCADE}, {@code DEFERRABLE},
 *     {@code NOT VALID} …); empty when nothing
 */
public record ForeignKey(
        String name,
        List<String> columns,
        QualifiedName referencedTable,
        List<String> referencedColumns,
        String actions,
        String definition)
        implements Constraint {

    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }

    @Override
    public Kind kind() {
        return Kind.FOREIGN_KEY;
    }

    @Override
    public ForeignKey named(String newName) {
        return new ForeignKey(newName, columns, referencedTable, referencedColumns, actions, definition);
    }
}
