package io.github.jpamigrate.engine.report;

import java.util.List;

/** A relative target that could mean several revisions. */
public final class AmbiguousStepException extends MigrateException {
    private final String target;
    private final List<RevisionName> candidates;
    private final List<String> exact;

    /** @param exact for each candidate the target that means it */
    public AmbiguousStepException(String target, String problem, List<RevisionName> candidates, List<String> exact) {
        super("'" + target + "' is ambiguous: " + problem + Lines.indented(candidates) + "\nInstead of it, write "
                + String.join(" or ", exact));
        this.target = target;
        this.candidates = List.copyOf(candidates);
        this.exact = List.copyOf(exact);
    }

    public String target() {
        return target;
    }

    public List<RevisionName> candidates() {
        return candidates;
    }

    /** Targets that say it exactly, one for each candidate. */
    public List<String> exact() {
        return exact;
    }
}
