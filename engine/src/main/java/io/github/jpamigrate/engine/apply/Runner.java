package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.policy.Protection;
import io.github.jpamigrate.engine.report.ConnectionFailedException;
import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.revision.Background;
import io.github.jpamigrate.engine.revision.FoundRevisions;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.revision.Target;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** All that is done to a database, and what is asked of it. */
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
            return JournalReader.of(session, settings).look(files);
        }
    }

    /** The mark that the database is protected; the journal need not exist. */
    public Optional<Protection> protection() {
        try (Session session = Session.open(dataSource)) {
            return JournalReader.of(session, settings).protection();
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
    public Outcome upgrade(Supplier<FoundRevisions> files, String location, Target target) {
        Clock clock = Clock.start();
        Background<Read> reading = Background.start(() -> Read.of(files.get(), target, settings));
        try (Session session = opened(reading)) {
            JournalReader reader = JournalReader.of(session, settings);
            Remembered remembered = reader.remembered();
            Read read = reading.result();
            if (remembered.answers(read.settlement())) {
                return Outcome.nothingToDo(remembered.current(), clock.time());
            }
            Plan plan = Plan.scripts(known -> fitting(new UpgradePlan(target, location).work(known), known))
                    .settling(read.settlement());
            return new Run(dataSource, settings, events, read.files().graph(), plan, clock).outcome(reader);
        }
    }

    private record Read(FoundRevisions files, Settlement settlement) {
        static Read of(FoundRevisions files, Target target, Settings settings) {
            return new Read(files, Settlement.of(files, target, settings));
        }
    }

    /** What is wrong with the files is told first, whatever the database says. */
    private Session opened(Background<Read> reading) {
        try {
            return Session.open(dataSource);
        } catch (ConnectionFailedException failure) {
            reading.result().files().graph();
            throw failure;
        }
    }

    public Outcome downgrade(RevisionGraph files, Target target) {
        return run(files, Plan.scripts(known -> fitting(new DowngradePlan(target).work(known), known)));
    }

    /** What an upgrade would do; nothing is changed. */
    public Trial dryRun(RevisionGraph files, String location, Target target) {
        return new DryRun(dataSource, settings, events).trial(files, new UpgradePlan(target, location));
    }

    public Outcome stamp(RevisionGraph files, Target target) {
        return run(files, Plan.journal(known -> StampWork.of(known, target)));
    }

    /** Empties the journal first, whatever is in it. */
    public Outcome purge(RevisionGraph files, Target target) {
        return run(files, Plan.journal(known -> PurgeWork.of(known, target)));
    }

    public Outcome repair(RevisionGraph files, Repair repair) {
        return run(files, Plan.journal(known -> RepairWork.of(known, repair)));
    }

    /** @param wanted whether the database is to be protected from now on */
    public void protect(RevisionGraph files, boolean wanted) {
        run(files, Plan.journal(known -> new ProtectWork(wanted, known.current())));
    }

    private Outcome run(RevisionGraph files, Plan plan) {
        Clock clock = Clock.start();
        try (Session session = Session.open(dataSource)) {
            return new Run(dataSource, settings, events, files, plan, clock)
                    .outcome(JournalReader.of(session, settings));
        }
    }

    private Work fitting(JobWork work, Known known) {
        if (settings.together()) {
            TogetherRunner.refuseInterrupted(known);
            TogetherRunner.refuseOutside(work.jobs());
        }
        return work;
    }
}
