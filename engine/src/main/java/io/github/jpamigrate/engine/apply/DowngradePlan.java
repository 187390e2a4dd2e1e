package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.policy.Allowance;
import io.github.jpamigrate.engine.policy.Concern;
import io.github.jpamigrate.engine.policy.Request;
import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.Event.Direction;
import io.github.jpamigrate.engine.report.JournalEvent;
import io.github.jpamigrate.engine.revision.DowngradeRoute;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.Target;
import java.util.ArrayList;
import java.util.List;

/** From what is known to the revisions to undo, every script of theirs read before the first one runs. */
record DowngradePlan(Target target) {

    JobWork work(Known known) {
        known.refuseContradictions();
        List<Revision> steps =
                DowngradeRoute.find(known.graph(), known.applied(), target).steps();
        List<Job> jobs = new ArrayList<>();
        List<Event> remarks = new ArrayList<>();
        for (Revision revision : steps) {
            known.whyStored(revision.id())
                    .ifPresent(reason -> remarks.add(new JournalEvent.StoredScriptUsed(revision.name(), reason)));
            jobs.add(Job.of(Direction.DOWNGRADE, known.graph(), revision, jobs.size() + 1, steps.size()));
        }
        return new JobWork(jobs, remarks, request(steps));
    }

    private Request request(List<Revision> steps) {
        List<Concern> concerns = steps.stream()
                .map(revision -> new Concern(Allowance.Kind.DOWNGRADE, revision.name(), List.of(), false))
                .toList();
        return new Request("mvn migrate:downgrade -Dto=" + target.asArgument(), concerns);
    }
}
