package io.github.jpamigrate.engine;

import io.github.jpamigrate.engine.apply.Runner;
import io.github.jpamigrate.engine.apply.Settings;
import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Settings of a {@link Migrator}; all but the revisions have a default. */
public final class MigratorBuilder {
    private static final String DEFAULT_JOURNAL = "migrate_revision";
    private static final int DEFAULT_ATTEMPTS = 10;

    private final DataSource dataSource;
    private Migrator.RevisionSource revisions =
            new Directory(RevisionDirectory.ofClassPath(Thread.currentThread().getContextClassLoader(), "db/migrate"));
    private Optional<String> journalSchema = Optional.empty();
    private String journalTable = DEFAULT_JOURNAL;
    private Optional<String> schema = Optional.empty();
    private Consumer<Event> listener = event -> {};
    private Duration lockWait = Duration.ofMinutes(5);
    private Duration lockTimeout = Duration.ofSeconds(5);
    private int attempts = DEFAULT_ATTEMPTS;

    MigratorBuilder(DataSource dataSource) {
        this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
    }

    /** Where the revision files are; {@code db/migrate} on the thread's class path when not set. */
    public MigratorBuilder revisions(RevisionDirectory directory) {
        this.revisions = new Directory(Objects.requireNonNull(directory, "directory"));
        return this;
    }

    /** Revisions that are in memory, with or without files. */
    public MigratorBuilder revisions(RevisionGraph graph) {
        this.revisions = new InMemory(Objects.requireNonNull(graph, "graph"));
        return this;
    }

    /** Name of the journal's table, as the catalog holds it; {@code migrate_revision} when not set. */
    public MigratorBuilder journal(String table) {
        this.journalTable = Objects.requireNonNull(table, "table");
        return this;
    }

    /** The journal's schema and table; without a schema it lives in the default schema of the run. */
    public MigratorBuilder journal(String schemaOfJournal, String table) {
        this.journalSchema = Optional.of(schemaOfJournal);
        return journal(table);
    }

    /**
     * Default schema of the run: it comes first on the search_path, before what the connection has there, and holds the
     * journal unless that has a schema of its own. Created with the journal when it does not exist.
     */
    public MigratorBuilder schema(String name) {
        this.schema = Optional.of(name);
        return this;
    }

    /** Told of everything that happens, on the thread of the run. */
    public MigratorBuilder listener(Consumer<Event> eventListener) {
        this.listener = Objects.requireNonNull(eventListener, "eventListener");
        return this;
    }

    /** How long to wait while another run holds the lock; 5 minutes when not set. */
    public MigratorBuilder lockWait(Duration limit) {
        this.lockWait = Objects.requireNonNull(limit, "limit");
        return this;
    }

    /**
     * How long a statement may wait for a lock on a table, and so hold up everyone behind it, before its transaction is
     * rolled back and tried again; 5 seconds when not set.
     */
    public MigratorBuilder lockTimeout(Duration limit) {
        this.lockTimeout = Objects.requireNonNull(limit, "limit");
        return this;
    }

    /** How often a transaction is tried that had to give way to others; 10 when not set. */
    public MigratorBuilder attempts(int count) {
        this.attempts = Math.max(1, count);
        return this;
    }

    public Migrator build() {
        Settings settings =
                new Settings(journalSchema, journalTable, schema, lockWait, lockTimeout, attempts, toolVersion());
        return new Migrator(new Runner(dataSource, settings, listener), revisions);
    }

    private static String toolVersion() {
        String version = Migrator.class.getPackage().getImplementationVersion();
        return "jpa-migrate " + (version == null ? "development" : version);
    }

    private record Directory(RevisionDirectory directory) implements Migrator.RevisionSource {
        @Override
        public RevisionGraph load() {
            return directory.load();
        }

        @Override
        public String location() {
            return directory.location();
        }
    }

    private record InMemory(RevisionGraph graph) implements Migrator.RevisionSource {
        @Override
        public RevisionGraph load() {
            return graph;
        }

        @Override
        public String location() {
            return "the given revisions";
        }
    }
}
