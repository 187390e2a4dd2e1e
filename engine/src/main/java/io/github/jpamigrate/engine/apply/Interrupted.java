package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.Event.Direction;
import io.github.jpamigrate.engine.report.HalfAppliedException;
import io.github.jpamigrate.engine.revision.Revision;
import java.util.ArrayList;
import java.util.List;

/** What a crash left half done, as jobs that finish it. */
final class Interrupted {
    private Interrupted() {}

    static List<Job> jobs(Known known) {
        List<AppliedRevision> rows = known.interrupted();
        List<Job> jobs = new ArrayList<>();
        for (AppliedRevision row : rows) {
            Direction direction =
                    row.state() == AppliedRevision.State.UPGRADING ? Direction.UPGRADE : Direction.DOWNGRADE;
            Revision revision = direction == Direction.UPGRADE ? file(known, row) : known.fromJournal(row);
            jobs.add(Job.of(direction, known.graph(), revision, jobs.size() + 1, rows.size())
                    .resumedAfter(row.finishedSteps()));
        }
        return jobs;
    }

    private static Revision file(Known known, AppliedRevision row) {
        return known.files()
                .find(row.id())
                .orElseThrow(() -> new HalfAppliedException(row.name(), row.finishedSteps()));
    }
}
