package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.policy.Request;
import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.ProgressEvent;
import io.github.jpamigrate.engine.report.RevisionName;
import java.util.List;

/** Revisions to run one after the other. */
record JobWork(List<Job> jobs, List<Event> remarks, Request request) implements Work {
    JobWork {
        jobs = List.copyOf(jobs);
        remarks = List.copyOf(remarks);
    }

    @Override
    public boolean isEmpty() {
        return jobs.isEmpty();
    }

    @Override
    public List<RevisionName> revisions() {
        return jobs.stream().map(job -> job.revision().name()).toList();
    }

    @Override
    public void on(Place place) {
        if (!isEmpty()) {
            place.events().accept(new ProgressEvent.RunPlanned(jobs.get(0).direction(), revisions()));
        }
        place.jobs().run(jobs);
    }
}
