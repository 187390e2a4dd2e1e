package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.policy.Allowance;
import io.github.jpamigrate.engine.policy.Concern;
import io.github.jpamigrate.engine.policy.Request;
import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.Event.Direction;
import io.github.jpamigrate.engine.report.IdleEvent;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.report.UnknownRevisionException;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.revision.Target;
import io.github.jpamigrate.engine.revision.UpgradeRoute;
import java.util.ArrayList;
import java.util.List;

/** From what is known to the revisions to apply, every script of theirs read before the first one runs. */
record UpgradePlan(Target target, String location) {

    JobWork work(Known known) {
        known.refuseEdited();
        known.refuseMiddleOfSquashed();
        known.refuseContradictions();
        UpgradeRoute route = UpgradeRoute.find(known.files(), known.appliedFiles(), target);
        List<AppliedRevision> unknown = known.unknown();
        if (!unknown.isEmpty() && !route.steps().isEmpty()) {
            List<String> parents = unknown.get(0).parents();
            throw new UnknownRevisionException(names(unknown), location, parents.size() == 1 ? parents.get(0) : "base");
        }
        List<Event> remarks = new ArrayList<>();
        if (known.files().isEmpty()) {
            remarks.add(new IdleEvent.NoRevisions(location));
        }
        if (!unknown.isEmpty()) {
            remarks.add(new IdleEvent.UnknownRevisions(names(unknown), location));
        }
        if (route.overtaken()) {
            remarks.add(new IdleEvent.AlreadyApplied(target.text()));
        }
        return new JobWork(jobs(known.files(), route.steps()), remarks, request(route.steps()));
    }

    private static List<Job> jobs(RevisionGraph graph, List<Revision> steps) {
        List<Job> jobs = new ArrayList<>();
        for (Revision revision : steps) {
            Job.script(revision.downgrade());
            jobs.add(Job.of(Direction.UPGRADE, graph, revision, jobs.size() + 1, steps.size()));
        }
        return jobs;
    }

    private Request request(List<Revision> steps) {
        List<Concern> concerns = steps.stream()
                .filter(revision -> !revision.losses().isEmpty())
                .map(UpgradePlan::concern)
                .toList();
        return new Request("mvn migrate:upgrade -Dto=" + target.asArgument(), concerns);
    }

    private static Concern concern(Revision revision) {
        List<String> details = new ArrayList<>(List.of(revision.upgrade().path()));
        revision.losses().forEach(loss -> details.add("-- hazard: " + loss));
        boolean approved = revision.approved().isPresent();
        return new Concern(Allowance.Kind.DATA_LOSS, revision.name(), details, approved);
    }

    private static List<RevisionName> names(List<AppliedRevision> rows) {
        return rows.stream().map(AppliedRevision::name).toList();
    }
}
