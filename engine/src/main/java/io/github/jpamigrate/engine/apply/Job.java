package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.Event.Direction;
import io.github.jpamigrate.engine.report.ProgressEvent;
import io.github.jpamigrate.engine.report.RecoveryEvent;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.revision.ScriptFile;
import io.github.jpamigrate.engine.script.Script;
import java.time.Duration;
import java.util.List;

/**
 * One revision to run in one direction.
 *
 * @param dependencies ids, for the journal
 * @param resumed whether an interrupted run had begun it
 * @param finished units that an interrupted run finished
 * @param number counts from 1 to {@code count}, for events
 */
record Job(
        Direction direction,
        Revision revision,
        List<String> dependencies,
        Script script,
        Units units,
        boolean resumed,
        int finished,
        int number,
        int count) {

    static Job of(Direction direction, RevisionGraph graph, Revision revision, int number, int count) {
        ScriptFile file = direction == Direction.UPGRADE ? revision.upgrade() : revision.downgrade();
        Script script = script(file);
        List<String> dependencies = graph.dependencies(revision);
        return new Job(direction, revision, dependencies, script, Units.of(script), false, 0, number, count);
    }

    Job resumedAfter(int finishedUnits) {
        return new Job(direction, revision, dependencies, script, units, true, finishedUnits, number, count);
    }

    static Script script(ScriptFile file) {
        return Script.parse(file.path(), file.text());
    }

    static List<RevisionName> names(List<Job> jobs) {
        return jobs.stream().map(job -> job.revision().name()).toList();
    }

    boolean upgrade() {
        return direction == Direction.UPGRADE;
    }

    Event started() {
        return resumed
                ? new RecoveryEvent.Resuming(direction, revision.name(), finished)
                : new ProgressEvent.RevisionStarted(direction, revision.name(), number, count);
    }

    Event done(Duration duration) {
        return new ProgressEvent.RevisionFinished(direction, revision.name(), number, count, duration);
    }
}
