package io.github.jpamigrate.engine.policy;

import io.github.jpamigrate.engine.report.RevisionName;
import java.util.List;

/**
 * A dangerous thing that a run is about to do.
 *
 * @param details what a person has to know to decide, one line each
 * @param approved whether somebody agreed to it in the revision's own header
 */
public record Concern(Allowance.Kind kind, RevisionName revision, List<String> details, boolean approved) {
    public Concern {
        details = List.copyOf(details);
    }

    /** Leave to do it. */
    Allowance allowance() {
        return new Allowance(kind, revision.id());
    }

    /** The revision with the details below it. */
    String text() {
        StringBuilder text = new StringBuilder(revision.toString());
        details.forEach(detail -> text.append("\n    ").append(detail));
        return text.toString();
    }
}
