package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.diff.Differ;
import io.github.jpamigrate.autogen.diff.Difference;
import io.github.jpamigrate.autogen.diff.TableChange;
import io.github.jpamigrate.autogen.plan.Planner;
import io.github.jpamigrate.autogen.plan.Unsupported;
import io.github.jpamigrate.autogen.render.Renderer;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.scratch.Extension;
import io.github.jpamigrate.autogen.scratch.ScratchDatabases;
import io.github.jpamigrate.autogen.verify.WorkDatabase;
import io.github.jpamigrate.autogen.verify.WorkDatabase.JournalledSchema;
import io.github.jpamigrate.engine.Migrator;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * What the database has: the live one, which must be at head, or the revisions replayed.
 *
 * @param database crawled
 * @param extensions installed there
 * @param work a scratch database in the same state, as far as it could be copied, for the proof
 */
record CurrentSide(Database database, List<Extension> extensions, WorkDatabase work) implements AutoCloseable {

    /** The schema that all revisions together make. */
    static CurrentSide replayed(RevisionGraph revisions, JournalledSchema schema, ScratchDatabases scratch) {
        WorkDatabase work = replay(revisions, schema, scratch);
        return new CurrentSide(work.crawl(), work.extensions(), work);
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
        Database database;
        List<Extension> extensions;
        try (Connection connection = source.getConnection()) {
            database = schema.crawler().crawl(connection);
            extensions = Extension.installed(connection);
        } catch (SQLException failure) {
            throw new LiveDatabaseException(failure);
        }
        WorkDatabase work = replay(revisions, schema, scratch);
        work.install(extensions);
        copyDrift(work, database, schema);
        return new CurrentSide(database, extensions, work);
    }

    private static WorkDatabase replay(RevisionGraph revisions, JournalledSchema schema, ScratchDatabases scratch) {
        WorkDatabase work = WorkDatabase.create(scratch, schema, List.of());
        if (!revisions.isEmpty()) {
            work.upgrade(revisions, "heads");
        }
        return work;
    }

    /**
     * Repeats in the scratch database what was changed in the live one by hand, so that the proof starts where the upgrade
     * will. What cannot be repeated yet (views, triggers, partitioned tables) is missing there, and the proof says nothing
     * of it.
     */
    private static void copyDrift(WorkDatabase work, Database live, JournalledSchema schema) {
        Database replayed = work.crawl();
        Difference drift = Differ.diff(replayed, live)
                .keeping(change -> !(change instanceof TableChange.Drop))
                .keeping(change -> Unsupported.among(List.of(change), replayed).isEmpty());
        String script = new Renderer(schema.name()).script(Planner.plan(drift, new TreeMap<>()));
        if (!script.isEmpty()) {
            work.execute(script);
        }
    }

    @Override
    public void close() {
        work.close();
    }
}
