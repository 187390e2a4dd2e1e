package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import java.util.List;
import java.util.Optional;

/** Knows one hazard. */
interface HazardRule {
    /**
     * What this hazard says of a change.
     *
     * @param all every change of the plan, since some changes are harmless together
     */
    Optional<Hazard> inspect(Change change, List<Change> all);
}
