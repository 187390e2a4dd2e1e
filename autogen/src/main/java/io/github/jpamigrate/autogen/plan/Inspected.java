package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.TableChange;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.List;
import java.util.stream.Stream;

/**
 * The changes of a plan, as a hazard looks at them: some are harmless together.
 *
 * @param names how objects are called in a revision's header
 */
record Inspected(List<Change> changes, SqlNames names) {

    /** The changes of one kind. */
    <C extends Change> Stream<C> all(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Whether the plan creates the table, so that it has no rows yet. */
    boolean creates(QualifiedName table) {
        return all(TableChange.Create.class)
                .anyMatch(create -> create.table().name().equals(table));
    }

    String name(QualifiedName object) {
        return names.of(object);
    }

    String name(QualifiedName table, String member) {
        return names.of(new ColumnName(table, member));
    }
}
