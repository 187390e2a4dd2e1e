package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.RevisionName;
import java.time.Duration;
import java.util.List;

/**
 * What a run did.
 *
 * @param steps the revisions it applied, undid or stamped, in order
 * @param finished what an earlier run had left half done, and this one finished first
 * @param from where the database was
 * @param to where it is now
 */
public record Outcome(
        List<RevisionName> steps,
        List<RevisionName> finished,
        List<RevisionName> from,
        List<RevisionName> to,
        Duration duration) {
    public Outcome {
        steps = List.copyOf(steps);
        finished = List.copyOf(finished);
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    static Outcome nothingToDo(List<RevisionName> at, Duration duration) {
        return new Outcome(List.of(), List.of(), at, at, duration);
    }
}
