package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.TriedStatement;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** An upgrade that changes nothing. */
final class DryRun {
    private final DataSource dataSource;
    private final Settings settings;
    private final Consumer<Event> events;
    private final Clock clock = Clock.start();

    DryRun(DataSource dataSource, Settings settings, Consumer<Event> events) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.events = events;
    }

    Trial trial(RevisionGraph files, UpgradePlan plan) {
        try (Session session = Session.open(dataSource)) {
            JournalReader reader = JournalReader.of(session, settings);
            Journal journal = reader.journal();
            try (RunLock lock = RunLock.take(dataSource, session, journal.table(), settings, events);
                    Watch watch = Watch.begin(dataSource, lock, settings, events)) {
                Locked locked = new Locked(session, journal, lock, watch, settings, events);
                Known known = reader.look(files);
                List<Job> jobs = jobs(known, plan);
                List<TriedStatement> tried = jobs.isEmpty() ? List.of() : rehearse(locked, jobs);
                return new Trial(Job.names(jobs), tried, known.current(), clock.time());
            }
        }
    }

    private List<Job> jobs(Known known, UpgradePlan plan) {
        if (!known.interrupted().isEmpty()) {
            known.refuseEdited();
        }
        JobWork work = plan.work(known.asIfFinished());
        work.remarks().forEach(events);
        return Stream.concat(Interrupted.jobs(known).stream(), work.jobs().stream())
                .toList();
    }

    private List<TriedStatement> rehearse(Locked locked, List<Job> jobs) {
        WorkSettings work = WorkSettings.of(locked.session(), settings);
        Rehearsal rehearsal = new Rehearsal(locked, jobs);
        return work.around(locked.session(), () -> {
            new WorkTransaction(locked, work).rollBack(rehearsal);
            return rehearsal.tried();
        });
    }
}
