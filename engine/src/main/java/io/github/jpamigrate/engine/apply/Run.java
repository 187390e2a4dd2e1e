package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.JournalEvent;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** One run from beginning to end: look, lock, look again, finish what was left half done, work, unlock. */
final class Run {
    private final DataSource dataSource;
    private final Settings settings;
    private final Consumer<Event> events;
    private final RevisionGraph files;
    private final Plan plan;
    private final Clock clock;

    Run(DataSource dataSource, Settings settings, Consumer<Event> events, RevisionGraph files, Plan plan, Clock clock) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.events = events;
        this.files = files;
        this.plan = plan;
        this.clock = clock;
    }

    /** @param reader on the session that does the work */
    Outcome outcome(JournalReader reader) {
        Session session = reader.session();
        Known before = reader.look(files);
        if (!plan.unfinished(before) || settings.together()) {
            Work work = plan.work(before);
            Gate gate = gate(reader);
            gate.check(work);
            if (work.isEmpty()) {
                gate.remark(work);
                return outcome(work, List.of(), before, before);
            }
        }
        Journal journal = reader.journal();
        try (RunLock lock = RunLock.take(dataSource, session, journal.table(), settings, events);
                Watch watch = Watch.begin(dataSource, lock, settings, events)) {
            return locked(new Locked(session, journal, lock, watch, settings, events), reader);
        }
    }

    private Gate gate(JournalReader reader) {
        return new Gate(reader, settings.policy(), events);
    }

    private Outcome locked(Locked locked, JournalReader reader) {
        WorkSettings work = WorkSettings.of(locked.session(), settings);
        WorkTransaction transaction = new WorkTransaction(locked, work);
        create(transaction, locked.journal());
        return work.around(locked.session(), () -> {
            Known before = transaction.alone(reader.cannotRead(), connection -> reader.read(connection, files));
            JobRunner jobs = settings.together() ? new TogetherRunner(locked, work) : new SeparateRunner(locked, work);
            return worked(locked, reader, squashed(before, locked, reader), jobs);
        });
    }

    private void create(WorkTransaction transaction, Journal journal) {
        boolean created = transaction.alone(
                "Cannot create the journal " + journal.table(),
                connection -> journal.createIn(connection, settings.schema()));
        if (created) {
            events.accept(new JournalEvent.JournalCreated(journal.table().toString()));
        }
    }

    private Outcome worked(Locked locked, JournalReader reader, Known before, JobRunner jobs) {
        Gate gate = gate(reader);
        List<Job> interrupted = plan.interrupted(before) ? Interrupted.jobs(before) : List.of();
        Known now = before;
        if (!interrupted.isEmpty()) {
            gate.check(plan.work(settings.together() ? before : before.asIfFinished()));
            jobs.run(interrupted);
            now = reader.look(files);
        }
        Work todo = plan.work(now);
        gate.check(todo);
        gate.remark(todo);
        todo.on(new Work.Place(locked.session(), locked.journal(), jobs, events));
        Known after = reader.look(files);
        if (plan.settled(after)) {
            remember(locked, after);
        }
        return outcome(todo, Job.names(interrupted), before, after);
    }

    /** Need not wait for the disk: nothing is lost when this is. */
    private void remember(Locked locked, Known after) {
        String key = plan.settlement().key().orElseThrow();
        String note = locked.journal().text().remember(after.current(), key);
        locked.session().ask("Cannot write the journal", "SET LOCAL synchronous_commit = off;" + note);
    }

    /** The journal says from now on what its rows already meant. */
    private Known squashed(Known known, Locked locked, JournalReader reader) {
        if (known.squashed().isEmpty()) {
            return known;
        }
        Journal journal = locked.journal();
        for (SquashedRows.Due due : known.squashed()) {
            RevisionName revision = due.row().name();
            String detail = "replaces " + String.join(", ", due.replaced());
            LogEntry entry = new LogEntry(LogEntry.Action.STAMP, revision, Duration.ZERO, detail);
            locked.session().inTransaction("Cannot write the journal", connection -> {
                journal.squash(connection, due);
                journal.log(connection, entry);
                return due;
            });
            events.accept(new JournalEvent.Squashed(revision, due.replaced()));
        }
        return reader.look(files);
    }

    private Outcome outcome(Work work, List<RevisionName> finished, Known before, Known after) {
        return new Outcome(work.revisions(), finished, before.current(), after.current(), clock.time());
    }
}
