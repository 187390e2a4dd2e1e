package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.IndexChange;
import java.util.Optional;

/** A unique index on a table that may have rows: duplicates stop the script. */
final class NewUniqueIndexHazard implements HazardRule {
    @Override
    public Optional<Hazard> inspect(Change change, Inspected plan) {
        if (!(change instanceof IndexChange.Create create)
                || !create.index().unique()
                || plan.creates(create.table())
                || isPutBack(create, plan)) {
            return Optional.empty();
        }
        String object = "index " + create.index().name() + " on " + plan.name(create.table()) + ", duplicate rows";
        return Optional.of(new Hazard(Hazard.MAY_FAIL, object));
    }

    private static boolean isPutBack(IndexChange.Create create, Inspected plan) {
        return plan.all(IndexChange.Drop.class)
                .anyMatch(drop -> drop.table().equals(create.table())
                        && drop.index().unique()
                        && drop.index().valid()
                        && drop.index().definition().equals(create.index().definition()));
    }
}
