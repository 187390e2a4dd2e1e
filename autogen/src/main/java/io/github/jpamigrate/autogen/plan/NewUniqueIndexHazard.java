package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.IndexChange;
import io.github.jpamigrate.autogen.diff.TableChange;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** A unique index on a table that may have rows: duplicates stop the script. */
final class NewUniqueIndexHazard implements HazardRule {
    @Override
    public Optional<Hazard> inspect(Change change, List<Change> all) {
        if (!(change instanceof IndexChange.Create create) || !create.index().unique() || isNew(create.table(), all)) {
            return Optional.empty();
        }
        String object = "index " + create.index().name() + " on " + create.table() + ", duplicate rows";
        return Optional.of(new Hazard(Hazard.MAY_FAIL, object));
    }

    private static boolean isNew(QualifiedName table, List<Change> all) {
        return all.stream()
                .anyMatch(change -> change instanceof TableChange.Create create
                        && create.table().name().equals(table));
    }
}
