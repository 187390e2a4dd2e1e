package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import java.util.Optional;

/** Knows one hazard. */
interface HazardRule {
    /**
     * What this hazard says of a change.
     *
     * @param plan the change is part of
     */
    Optional<Hazard> inspect(Change change, Inspected plan);
}
