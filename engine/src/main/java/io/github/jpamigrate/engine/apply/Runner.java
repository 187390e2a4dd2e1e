package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.ConnectionFailedException;
import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.JournalException;
import io.github.jpamigrate.engine.revision.Background;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.revision.Target;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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

    /**
     * Reads the files while it connects.
     *
     * @param location of the files, for messages
     */
    public Outcome upgrade(Supplier<RevisionGraph> files, String location, Target target) {
        long begin = System.nanoTime();
        Background<RevisionGraph> reading = Background.start(files);
        try (Session session = opened(reading)) {
            return run(session, reading.result(), new Plan(new UpgradePlan(target, location)::work, true), begin);
        }
    }

    /** What is wrong with the files is told first, whatever the database says. */
    private Session opened(Background<RevisionGraph> reading) {
        try {
            return Session.open(dataSource);
        } catch (ConnectionFailedException failure) {
            reading.result();
            throw failure;
        }
    }

    public Outcome downgrade(RevisionGraph files, Target target) {
        return run(files, new Plan(new DowngradePlan(target)::work, true));
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
            return run(session, files, plan, begin);
        }
    }

    private Outcome run(Session session, RevisionGraph files, Plan plan, long begin) {
        Journal journal = journal(session);
        Known before = look(session, journal, files);
        if (!plan.interrupted(before)) {
            Work work = plan.work().apply(before);
            if (work.isEmpty()) {
                work.remarks().forEach(events);
                return outcome(work, before, before, begin);
            }
        }
        try (RunLock lock = RunLock.take(dataSource, session, journal.table(), settings, events);
                Watch watch = Watch.begin(dataSource, lock, settings, events)) {
            Locked locked = new Locked(session, journal, lock, watch, settings, events);
            return locked(locked, files, plan, begin);
        }
    }

    private Outcome locked(Locked locked, RevisionGraph files, Plan plan, long begin) {
        Session session = locked.session();
        Journal journal = locked.journal();
        create(session, journal);
        WorkSettings work = WorkSettings.of(session, settings);
        return work.around(session, () -> worked(locked, files, plan, new SeparateRunner(locked, work), begin));
    }

    private Outcome worked(Locked locked, RevisionGraph files, Plan plan, JobRunner jobs, long begin) {
        Session session = locked.session();
        Journal journal = locked.journal();
        Known before = look(session, journal, files);
        Known now = before;
        if (plan.interrupted(before)) {
            before.refuseEdited();
            jobs.run(Interrupted.jobs(before));
            now = look(session, journal, files);
        }
        Work todo = plan.work().apply(now);
        todo.remarks().forEach(events);
        todo.on(new Work.Place(session, journal, jobs, events));
        return outcome(todo, before, look(session, journal, files), begin);
    }

    private Known look(Session session, Journal journal, RevisionGraph files) {
        List<AppliedRevision> rows = session.inTransaction(
                "Cannot read the journal " + journal.table(),
                connection -> journal.exists(connection) ? journal.read(connection) : List.of());
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

    private void create(Session session, Journal journal) {
        boolean created = session.inTransaction("Cannot create the journal " + journal.table(), connection -> {
            if (settings.schema().isPresent()) {
                Journal.createSchema(connection, settings.schema().get());
            }
            boolean missing = !journal.exists(connection);
            if (missing) {
                journal.create(connection);
            }
            return missing;
        });
        if (created) {
            events.accept(new Event.JournalCreated(journal.table().toString()));
        }
    }

    private static Outcome outcome(Work work, Known before, Known after, long begin) {
        return new Outcome(
                work.revisions(), before.current(), after.current(), Duration.ofNanos(System.nanoTime() - begin));
    }
}
