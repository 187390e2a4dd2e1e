package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.JournalException;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.report.TriedStatement;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.revision.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Runs from beginning to end: look, lock, look again, work, unlock. */
public final class Runner {
    private final DataSource dataSource;
    private final Settings settings;
    private final Consumer<Event> events;

    public Runner(DataSource dataSource, Settings settings, Consumer<Event> events) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.events = oneAtATime(events);
    }

    /** A thread that looks on has something to tell too. */
    private static Consumer<Event> oneAtATime(Consumer<Event> events) {
        Object turn = new Object();
        return event -> {
            synchronized (turn) {
                events.accept(event);
            }
        };
    }

    /** What files and journal say, without a lock; the journal need not exist. */
    public Known look(RevisionGraph files) {
        try (Session session = Session.open(dataSource)) {
            return look(session, journal(session), files);
        }
    }

    /** What in the whole database was begun and never finished. */
    public Flaws flaws() {
        try (Session session = Session.open(dataSource)) {
            return session.inTransaction("Cannot read the catalog", Flaws::read);
        }
    }

    /** @param location of the files, for messages */
    public Outcome upgrade(RevisionGraph files, String location, Target target) {
        return run(files, new Plan(known -> fitting(new UpgradePlan(target, location).work(known), known), true));
    }

    public Outcome downgrade(RevisionGraph files, Target target) {
        return run(files, new Plan(known -> fitting(new DowngradePlan(target).work(known), known), true));
    }

    /** What an upgrade would do; nothing is changed. */
    public Trial dryRun(RevisionGraph files, String location, Target target) {
        Clock clock = Clock.start();
        try (Session session = Session.open(dataSource)) {
            Journal journal = journal(session);
            try (RunLock lock = RunLock.take(dataSource, session, journal.table(), settings, events);
                    Watch watch = Watch.begin(dataSource, lock, settings, events)) {
                Locked locked = new Locked(session, journal, lock, watch, settings, events);
                Known known = look(session, journal, files);
                List<Job> jobs = jobs(known, new UpgradePlan(target, location));
                List<TriedStatement> tried = jobs.isEmpty() ? List.of() : rehearse(locked, jobs);
                return new Trial(names(jobs), tried, known.current(), clock.time());
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

    private Work fitting(JobWork work, Known known) {
        if (together()) {
            TogetherRunner.refuseInterrupted(known);
            TogetherRunner.refuseOutside(work.jobs());
        }
        return work;
    }

    private boolean together() {
        return settings.transaction() == TransactionMode.ALL;
    }

    public Outcome stamp(RevisionGraph files, Target target) {
        return run(files, new Plan(known -> StampWork.of(known, target), false));
    }

    /**
     * @param work asked before the lock is taken, and again when it is
     * @param finishes whether interrupted revisions are finished first
     */
    private record Plan(Function<Known, Work> work, boolean finishes) {
        boolean interrupted(Known known) {
            return finishes && !known.interrupted().isEmpty();
        }
    }

    private Outcome run(RevisionGraph files, Plan plan) {
        long begin = System.nanoTime();
        try (Session session = Session.open(dataSource)) {
            Journal journal = journal(session);
            Known before = look(session, journal, files);
            if (!plan.interrupted(before) || together()) {
                Work work = plan.work().apply(before);
                if (work.isEmpty()) {
                    work.remarks().forEach(events);
                    return outcome(work, List.of(), before, before, begin);
                }
            }
            try (RunLock lock = RunLock.take(dataSource, session, journal.table(), settings, events);
                    Watch watch = Watch.begin(dataSource, lock, settings, events)) {
                Locked locked = new Locked(session, journal, lock, watch, settings, events);
                return locked(locked, files, plan, begin);
            }
        }
    }

    private Outcome locked(Locked locked, RevisionGraph files, Plan plan, long begin) {
        Session session = locked.session();
        Journal journal = locked.journal();
        WorkSettings work = WorkSettings.of(session, settings);
        WorkTransaction transaction = new WorkTransaction(locked, work);
        create(transaction, journal);
        return work.around(session, () -> {
            Known before = transaction.alone(
                    "Cannot read the journal " + journal.table(), connection -> read(connection, journal, files));
            return worked(locked, before, plan, jobs(locked, work), begin);
        });
    }

    private JobRunner jobs(Locked locked, WorkSettings work) {
        return together() ? new TogetherRunner(locked, work) : new SeparateRunner(locked, work);
    }

    private Outcome worked(Locked locked, Known before, Plan plan, JobRunner jobs, long begin) {
        Session session = locked.session();
        Journal journal = locked.journal();
        List<Job> interrupted = plan.interrupted(before) ? interrupted(before) : List.of();
        jobs.run(interrupted);
        Known now = interrupted.isEmpty() ? before : look(session, journal, before.files());
        Work todo = plan.work().apply(now);
        todo.remarks().forEach(events);
        todo.on(new Work.Place(session, journal, jobs, events));
        return outcome(todo, names(interrupted), before, look(session, journal, before.files()), begin);
    }

    private List<Job> interrupted(Known known) {
        if (together()) {
            TogetherRunner.refuseInterrupted(known);
        }
        known.refuseEdited();
        return Interrupted.jobs(known);
    }

    private static Known look(Session session, Journal journal, RevisionGraph files) {
        return session.inTransaction(
                "Cannot read the journal " + journal.table(), connection -> read(connection, journal, files));
    }

    private static Known read(Connection connection, Journal journal, RevisionGraph files) throws SQLException {
        List<AppliedRevision> rows = journal.exists(connection) ? journal.read(connection) : List.of();
        return new Known(journal.table(), files, rows);
    }

    private Journal journal(Session session) {
        String schema = settings.journalSchema().or(settings::schema).orElseGet(() -> defaultSchema(session));
        return new Journal(new JournalTable(schema, settings.journalTable()), settings.toolVersion());
    }

    private static String defaultSchema(Session session) {
        String schema = session.inTransaction(
                "Cannot ask for the default schema", connection -> session.execute("select current_schema()"));
        if (schema == null) {
            throw new JournalException("""
                    The connection has no default schema: none of its search_path exists.
                    Name the schema that the revisions belong to: -Dmigrate.schema=<name>""");
        }
        return schema;
    }

    private void create(WorkTransaction transaction, Journal journal) {
        boolean created = transaction.alone(
                "Cannot create the journal " + journal.table(),
                connection -> journal.createIn(connection, settings.schema()));
        if (created) {
            events.accept(new Event.JournalCreated(journal.table().toString()));
        }
    }

    private static Outcome outcome(Work work, List<RevisionName> finished, Known before, Known after, long begin) {
        Duration duration = Duration.ofNanos(System.nanoTime() - begin);
        return new Outcome(work.revisions(), finished, before.current(), after.current(), duration);
    }

    private static List<RevisionName> names(List<Job> jobs) {
        return jobs.stream().map(job -> job.revision().name()).toList();
    }
}
