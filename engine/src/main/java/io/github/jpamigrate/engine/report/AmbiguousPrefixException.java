package io.github.jpamigrate.engine.report;

import java.util.List;

/** The beginning of an id that fits several revisions, or is too short to be safe. */
public final class AmbiguousPrefixException extends MigrateException {
    private final String prefix;
    private final List<RevisionName> candidates;

    public AmbiguousPrefixException(String prefix, String problem, List<RevisionName> candidates) {
        super(problem + Lines.indented(candidates) + "\nGive the whole id.");
        this.prefix = prefix;
        this.candidates = List.copyOf(candidates);
    }

    public String prefix() {
        return prefix;
    }

    public List<RevisionName> candidates() {
        return candidates;
    }
}
