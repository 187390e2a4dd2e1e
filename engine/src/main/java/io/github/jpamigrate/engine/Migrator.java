package io.github.jpamigrate.engine;

import io.github.jpamigrate.engine.apply.AppliedRevision;
import io.github.jpamigrate.engine.apply.Known;
import io.github.jpamigrate.engine.apply.Outcome;
import io.github.jpamigrate.engine.apply.Repair;
import io.github.jpamigrate.engine.apply.Runner;
import io.github.jpamigrate.engine.apply.Settings;
import io.github.jpamigrate.engine.apply.ToolVersion;
import io.github.jpamigrate.engine.apply.TransactionMode;
import io.github.jpamigrate.engine.apply.Trial;
import io.github.jpamigrate.engine.policy.Allowance;
import io.github.jpamigrate.engine.policy.Policy;
import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.WaitEvent;
import io.github.jpamigrate.engine.revision.FoundRevisions;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.revision.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Applies revisions to a database and undoes them.
 *
 * <pre>{@code
 * Migrator.builder(dataSource)
 *         .revisions(RevisionDirectory.ofClassPath(getClass().getClassLoader(), "db/migrate"))
 *         .build()
 *         .upgrade(Target.parse("head"));
 * }</pre>
 *
 * <p>Safe to start in any number of processes at once: an advisory lock lets one of them work while the others wait, find
 * nothing left to do, and succeed. A run needs two connections at a time, and tries to get a third to ask who is in the
 * way when a statement takes long. An instance can be used again and by several
 * threads; it keeps nothing between calls and reads the revision files anew each time. Every failure is a {@link
 * io.github.jpamigrate.engine.report.MigrateException}.
 */
public final class Migrator {
    private final Runner runner;
    private final RevisionSource revisions;

    Migrator(Runner runner, RevisionSource revisions) {
        this.runner = runner;
        this.revisions = revisions;
    }

    /** Begins a migrator for a database. */
    public static Builder builder(DataSource dataSource) {
        return new Builder(dataSource);
    }

    /**
     * Applies what is missing on the way to the target. One transaction a revision; when one fails, those before it stay
     * applied.
     */
    public UpgradeResult upgrade(Target target) {
        Outcome outcome = runner.upgrade(revisions::find, revisions.location(), target);
        return new UpgradeResult(outcome.steps(), outcome.finished(), outcome.from(), outcome.to(), outcome.duration());
    }

    /**
     * Runs what an upgrade would run, in one transaction that is rolled back, and tells what each statement took. Nothing
     * is changed, but sequences do not go back to numbers they gave. The locks are real, and held until the end: others
     * wait for them. Statements that cannot run in a transaction are left out.
     */
    public DryRunResult dryRun(Target target) {
        Trial trial = runner.dryRun(revisions.find().graph(), revisions.location(), target);
        return new DryRunResult(trial.revisions(), trial.statements(), trial.from(), trial.duration());
    }

    /**
     * Undoes what is above the target, newest first. A revision whose files are missing, or were edited after it was
     * applied, is undone with the script that the journal kept.
     */
    public DowngradeResult downgrade(Target target) {
        Outcome outcome = runner.downgrade(revisions.load(), target);
        return new DowngradeResult(
                outcome.steps(), outcome.finished(), outcome.from(), outcome.to(), outcome.duration());
    }

    /** Writes into the journal that the database is at the target, without running anything. */
    public StampResult stamp(Target target) {
        Outcome outcome = runner.stamp(revisions.load(), target);
        return new StampResult(outcome.steps(), outcome.from(), outcome.to());
    }

    /**
     * Empties the journal, whatever is in it, and then writes into it that the database is at the target, without running
     * anything.
     */
    public StampResult purge(Target target) {
        Outcome outcome = runner.purge(revisions.load(), target);
        return new StampResult(outcome.steps(), outcome.from(), outcome.to());
    }

    /** Makes the journal say something else about single revisions, without running anything. */
    public RepairResult repair(Repair repair) {
        Outcome outcome = runner.repair(revisions.load(), repair);
        return new RepairResult(outcome.steps(), outcome.to());
    }

    /** Writes into the database that it is protected: what can lose data there needs an {@link Allowance} from now on. */
    public void protect() {
        runner.protect(revisions.load(), true);
    }

    /** Takes the protection away, which needs an {@link Allowance} itself. */
    public void unprotect() {
        runner.protect(revisions.load(), false);
    }

    /** Where the database is: the applied revisions that no other applied one implies. Changes nothing. */
    public List<AppliedRevision> current() {
        Known known = known();
        return known.current().stream()
                .flatMap(name -> known.row(name.id()).stream())
                .toList();
    }

    /** The revisions of files and journal together. Changes nothing. */
    public History history() {
        return History.of(known());
    }

    /** Revisions of the files that no other one follows. Does not touch the database. */
    public List<Revision> heads() {
        return revisions.load().heads();
    }

    /** How the database stands to the files. Changes nothing. */
    public Status status() {
        Known known = known();
        return new Status(
                known.current(),
                known.files().heads().stream().map(Revision::name).toList(),
                known.pending(),
                known.unknown(),
                known.edited(),
                known.interrupted(),
                runner.protection());
    }

    /** How the database stands to the files, and what in its catalog was begun and never finished. Changes nothing. */
    public Inspection inspect() {
        return Inspection.of(status(), runner.flaws());
    }

    private Known known() {
        return runner.look(revisions.load());
    }

    /** Where the graph comes from. */
    interface RevisionSource {
        RevisionGraph load();

        /** Without the downgrade files that are not needed. */
        FoundRevisions find();

        String location();
    }

    /** Settings of a {@link Migrator}; all but the revisions have a default. */
    public static final class Builder {
        private static final String DEFAULT_JOURNAL = "migrate_revision";
        private static final int DEFAULT_ATTEMPTS = 10;

        private final DataSource dataSource;
        private RevisionSource revisions;
        private Optional<String> journalSchema = Optional.empty();
        private String journalTable = DEFAULT_JOURNAL;
        private Optional<String> schema = Optional.empty();
        private Consumer<Event> listener = event -> {};
        private Duration lockWait = Duration.ofMinutes(5);
        private Duration lockTimeout = Duration.ofSeconds(5);
        private int attempts = DEFAULT_ATTEMPTS;
        private final List<Allowance> allowances = new ArrayList<>();
        private boolean disposable;
        private TransactionMode transaction = TransactionMode.REVISION;

        private Builder(DataSource dataSource) {
            this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
        }

        /** Where the revision files are; {@code db/migrate} on the thread's class path when not set. */
        public Builder revisions(RevisionDirectory directory) {
            this.revisions = new Directory(Objects.requireNonNull(directory, "directory"));
            return this;
        }

        /** Revisions that are in memory, with or without files. */
        public Builder revisions(RevisionGraph graph) {
            this.revisions = new InMemory(Objects.requireNonNull(graph, "graph"));
            return this;
        }

        /** Name of the journal's table, as the catalog holds it; {@code migrate_revision} when not set. */
        public Builder journal(String table) {
            this.journalTable = Objects.requireNonNull(table, "table");
            return this;
        }

        /** The journal's schema and table; without a schema it lives in the default schema of the run. */
        public Builder journal(String schemaOfJournal, String table) {
            this.journalSchema = Optional.of(schemaOfJournal);
            return journal(table);
        }

        /**
         * Default schema of the run: it comes first on the search_path, before what the connection has there, and holds the
         * journal unless that has a schema of its own. Created by the first run when it does not exist.
         */
        public Builder schema(String name) {
            this.schema = Optional.of(name);
            return this;
        }

        /**
         * Told of everything that happens, never by two threads at a time: on the thread of the run, but for {@link
         * WaitEvent.StatementRunning}.
         */
        public Builder listener(Consumer<Event> eventListener) {
            this.listener = Objects.requireNonNull(eventListener, "eventListener");
            return this;
        }

        /** How long to wait while another run holds the lock; 5 minutes when not set. */
        public Builder lockWait(Duration limit) {
            this.lockWait = Objects.requireNonNull(limit, "limit");
            return this;
        }

        /**
         * How long a statement may wait for a lock on a table, and so hold up everyone behind it, before its transaction is
         * rolled back and tried again; 5 seconds when not set, at least 1 millisecond. It does not count for what runs
         * CONCURRENTLY outside a transaction.
         */
        public Builder lockTimeout(Duration limit) {
            // to PostgreSQL, zero is for ever
            this.lockTimeout = limit.toMillis() < 1 ? Duration.ofMillis(1) : limit;
            return this;
        }

        /** How often a transaction is tried that had to give way to others; 10 when not set. */
        public Builder attempts(int count) {
            this.attempts = Math.max(1, count);
            return this;
        }

        /** Gives leave for dangerous things in this migrator's runs; each names one thing and one revision. */
        public Builder allow(Allowance... some) {
            allowances.addAll(List.of(some));
            return this;
        }

        /**
         * Whether nobody would miss the database, as with one that lives for a test: then a revision that loses data needs
         * no approval. False when not set.
         */
        public Builder disposable(boolean isDisposable) {
            this.disposable = isDisposable;
            return this;
        }

        /** How much of a run is one transaction; each revision when not set. */
        public Builder transaction(TransactionMode mode) {
            this.transaction = Objects.requireNonNull(mode, "mode");
            return this;
        }

        public Migrator build() {
            Settings settings = new Settings(
                    journalSchema,
                    journalTable,
                    schema,
                    lockWait,
                    lockTimeout,
                    attempts,
                    transaction,
                    new Policy(allowances, disposable),
                    ToolVersion.text());
            return new Migrator(
                    new Runner(dataSource, settings, listener), revisions == null ? onClassPath() : revisions);
        }

        private static RevisionSource onClassPath() {
            return new Directory(
                    RevisionDirectory.ofClassPath(Thread.currentThread().getContextClassLoader(), "db/migrate"));
        }

        private record Directory(RevisionDirectory directory) implements RevisionSource {
            @Override
            public RevisionGraph load() {
                return directory.load();
            }

            @Override
            public FoundRevisions find() {
                return directory.find();
            }

            @Override
            public String location() {
                return directory.location();
            }
        }

        private record InMemory(RevisionGraph graph) implements RevisionSource {
            @Override
            public RevisionGraph load() {
                return graph;
            }

            @Override
            public FoundRevisions find() {
                return FoundRevisions.of(graph);
            }

            @Override
            public String location() {
                return "the given revisions";
            }
        }
    }
}
