package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.RevisionName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of the journal.
 *
 * @param sequence order of application
 * @param dependsOn ids
 * @param checksum of the upgrade script as it was applied
 * @param downgradeScript whole text of the downgrade script as it was then
 * @param finishedSteps of a revision that a crash left half done
 * @param duration how long the upgrade took; zero for a stamp
 */
public record AppliedRevision(
        String id,
        long sequence,
        List<String> parents,
        List<String> dependsOn,
        String message,
        String checksum,
        String downgradeScript,
        State state,
        int finishedSteps,
        Instant appliedAt,
        String appliedBy,
        Duration duration,
        String toolVersion) {

    /** Where a revision is. */
    public enum State {
        APPLIED,
        UPGRADING,
        DOWNGRADING
    }

    public AppliedRevision {
        parents = List.copyOf(parents);
        dependsOn = List.copyOf(dependsOn);
    }

    public RevisionName name() {
        return new RevisionName(id, message);
    }

    /** Ids of what must be applied too. */
    Stream<String> needed() {
        return Stream.concat(parents.stream(), dependsOn.stream());
    }

    AppliedRevision applied(String checksumNow) {
        return new AppliedRevision(
                id,
                sequence,
                parents,
                dependsOn,
                message,
                checksumNow,
                downgradeScript,
                State.APPLIED,
                0,
                appliedAt,
                appliedBy,
                duration,
                toolVersion);
    }
}
