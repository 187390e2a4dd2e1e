package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.TableChange;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The changes of a plan, as a hazard looks at them: some are harmless together. Each change may ask for others. */
final class Inspected {
    private final List<Change> changes;
    private final SqlNames names;
    private final Map<Class<?>, List<Change>> kinds = new LinkedHashMap<>();
    private final Set<QualifiedName> created = new HashSet<>();

    /** @param names how objects are called in a revision's header */
    Inspected(List<Change> changes, SqlNames names) {
        this.changes = changes;
        this.names = names;
        for (Change change : changes) {
            kinds.computeIfAbsent(change.getClass(), kind -> new ArrayList<>()).add(change);
        }
        all(TableChange.Create.class)
                .forEach(create -> created.add(create.table().name()));
    }

    List<Change> changes() {
        return changes;
    }

    /** The changes of one kind. */
    <C extends Change> Stream<C> all(Class<C> kind) {
        return kinds.getOrDefault(kind, List.of()).stream().map(kind::cast);
    }

    /** Whether the plan creates the table, so that it has no rows yet. */
    boolean creates(QualifiedName table) {
        return created.contains(table);
    }

    String name(QualifiedName object) {
        return names.of(object);
    }

    String name(QualifiedName table, String member) {
        return names.of(new ColumnName(table, member));
    }
}
