package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.crawl.Crawler;
import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.Differ;
import io.github.jpamigrate.autogen.diff.Difference;
import io.github.jpamigrate.autogen.plan.Planner;
import io.github.jpamigrate.autogen.plan.Unsupported;
import io.github.jpamigrate.autogen.render.Renderer;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.Origins;
import io.github.jpamigrate.autogen.scratch.Extension;
import io.github.jpamigrate.autogen.scratch.ScratchDatabases;
import io.github.jpamigrate.autogen.verify.WorkDatabase;
import io.github.jpamigrate.autogen.verify.WorkDatabase.JournalledSchema;
import io.github.jpamigrate.engine.Migrator;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * What the database has: the live one, which must be at head, or the revisions replayed.
 *
 * @param database crawled
 * @param replayed what the revisions alone make of an empty database
 * @param unproved what of it the scratch database lacks, one line each
 * @param extensions installed there
 * @param work a scratch database in the same state, as far as it could be copied, for the proof; empty when nothing is to
 *     be proved
 */
record CurrentSide(
        Database database,
        Database replayed,
        List<String> unproved,
        List<Extension> extensions,
        Optional<WorkDatabase> work)
        implements AutoCloseable {

    /** The schema of a scratch database to which all revisions were applied; it is closed by whoever opened it. */
    static CurrentSide atHead(WorkDatabase work) {
        Database database = work.crawl();
        return new CurrentSide(database, database, List.of(), work.extensions(), Optional.of(work));
    }

    /** The schema that all revisions together make. */
    static CurrentSide replayed(RevisionGraph revisions, JournalledSchema schema, ScratchDatabases scratch) {
        return inWorkDatabase(schema, scratch, work -> {
            replay(revisions, work);
            return atHead(work);
        });
    }

    /**
     * The schema of a live database.
     *
     * @throws NotUpToDateException when it is not at head
     */
    static CurrentSide live(
            DataSource source, RevisionGraph revisions, JournalledSchema schema, ScratchDatabases scratch) {
        Migrator migrator = schema.migrator(source).revisions(revisions).build();
        NotUpToDateException.throwUnlessAtHead(migrator.status());
        return inWorkDatabase(schema, scratch, work -> {
            try (Connection connection = source.getConnection()) {
                Database database = schema.crawler().crawl(connection);
                List<Extension> extensions = Extension.installed(connection);
                replay(revisions, work);
                work.install(extensions);
                Database replayed = work.crawl();
                List<String> unproved = copyDrift(work, replayed, database);
                return new CurrentSide(database, replayed, unproved, extensions, Optional.of(work));
            } catch (SQLException failure) {
                throw new LiveDatabaseException(failure);
            }
        });
    }

    /**
     * How a live database is now.
     *
     * @throws NotUpToDateException when it is not at head
     */
    static LiveState liveState(DataSource source, RevisionGraph revisions, JournalledSchema schema) {
        return atHead(source, revisions, schema, connection -> {
            String catalog = schema.crawler().fingerprint(connection);
            return new LiveState(catalog, Extension.installed(connection));
        });
    }

    /**
     * The schema of a live database, to see whether there is anything to do.
     *
     * @throws NotUpToDateException when it is not at head
     */
    static LiveOnly liveOnly(DataSource source, RevisionGraph revisions, JournalledSchema schema) {
        return atHead(source, revisions, schema, connection -> {
            Crawler.Fingerprinted crawled = schema.crawler().fingerprinted(connection);
            List<Extension> extensions = Extension.installed(connection);
            return new LiveOnly(
                    withoutProof(crawled.database(), extensions), new LiveState(crawled.fingerprint(), extensions));
        });
    }

    /** The current side of a live database, and how that was then. */
    record LiveOnly(CurrentSide side, LiveState state) {}

    private interface Look<T> {
        T at(Connection connection) throws SQLException;
    }

    private static <T> T atHead(DataSource source, RevisionGraph revisions, JournalledSchema schema, Look<T> look) {
        Migrator migrator = schema.migrator(source).revisions(revisions).build();
        NotUpToDateException.throwUnlessAtHead(migrator.status());
        try (Connection connection = source.getConnection()) {
            return look.at(connection);
        } catch (SQLException failure) {
            throw new LiveDatabaseException(failure);
        }
    }

    /** A schema that nothing is to be proved on. */
    static CurrentSide withoutProof(Database database, List<Extension> extensions) {
        return new CurrentSide(database, database, List.of(), extensions, Optional.empty());
    }

    /** This one, with what the revisions alone make of an empty database. */
    CurrentSide besides(Database fromRevisions) {
        return new CurrentSide(database, fromRevisions, unproved, extensions, work);
    }

    private static CurrentSide inWorkDatabase(
            JournalledSchema schema, ScratchDatabases scratch, Function<WorkDatabase, CurrentSide> side) {
        WorkDatabase work = WorkDatabase.create(scratch, schema, List.of());
        try {
            return side.apply(work);
        } catch (MigrateException failure) {
            work.close();
            throw failure;
        }
    }

    private static void replay(RevisionGraph revisions, WorkDatabase work) {
        if (!revisions.isEmpty()) {
            work.upgrade(revisions, "heads");
        }
    }

    /**
     * Repeats in the scratch database what was changed in the live one by hand, so that the proof starts where the upgrade
     * will. What cannot be repeated (a table whose default calls a function, say) is missing there, and the proof says
     * nothing of it.
     *
     * @return what is missing there, one line each
     */
    private static List<String> copyDrift(WorkDatabase work, Database replayed, Database live) {
        Difference drift = Differ.diff(replayed, live);
        Difference supported = Unsupported.leftOut(drift, replayed);
        List<Change> changes = Planner.plan(supported, new TreeMap<>()).changes();
        Renderer renderer = new Renderer(live.defaultSchema(), Origins.none());
        SortedMap<Integer, String> failures =
                work.attempt(changes.stream().map(renderer::script).toList());
        return failures.entrySet().stream()
                .map(failure -> changes.get(failure.getKey()).describe(drift.names()) + ": not tried, since "
                        + failure.getValue())
                .toList();
    }

    @Override
    public void close() {
        work.ifPresent(WorkDatabase::close);
    }
}
