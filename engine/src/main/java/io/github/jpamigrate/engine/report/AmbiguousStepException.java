package io.github.jpamigrate.engine.report;

import java.util.List;

/** A relative target that could mean several revisions. */
public final class AmbiguousStepException extends MigrateException {
    private final String target;
    private final List<RevisionName> candidates;

    public AmbiguousStepException(String target, String problem, List<RevisionName> candidates) {
        super("'" + target + "' is ambiguous: " + problem + Lines.indented(candidates) + "\nName one of them: "
                + String.join(
                        " or ",
                        candidates.stream()
                                .map(candidate -> "-Dto=" + candidate.id())
                                .toList()));
        this.target = target;
        this.candidates = List.copyOf(candidates);
    }

    public String target() {
        return target;
    }

    public List<RevisionName> candidates() {
        return candidates;
    }
}
