package io.github.jpamigrate.autogen.verify;

import io.github.jpamigrate.autogen.crawl.Crawler;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.scratch.Extension;
import io.github.jpamigrate.autogen.scratch.ScratchDatabase;
import io.github.jpamigrate.autogen.scratch.ScratchDatabases;
import io.github.jpamigrate.engine.Migrator;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.revision.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** A scratch database that revisions are applied to and that can be looked at. */
public final class WorkDatabase implements AutoCloseable {
    private final ScratchDatabase database;
    private final JournalledSchema schema;

    private WorkDatabase(ScratchDatabase database, JournalledSchema schema) {
        this.database = database;
        this.schema = schema;
    }

    /**
     * The schema worked on and the journal kept in it.
     *
     * @param name the default schema
     * @param journal the journal's table, which is part of no comparison
     */
    public record JournalledSchema(String name, String journal) {
        /** Reads all but the journal. */
        public Crawler crawler() {
            return new Crawler(name, Set.of(table(journal), table(journal + "_log")));
        }

        private QualifiedName table(String table) {
            return new QualifiedName(name, table);
        }

        /** Applies revisions to a database, keeping the journal in this schema. */
        public Migrator.Builder migrator(DataSource source) {
            return Migrator.builder(source).schema(name).journal(journal);
        }
    }

    /** An empty database whose default schema exists. */
    public static WorkDatabase create(ScratchDatabases scratch, JournalledSchema schema, List<Extension> extensions) {
        WorkDatabase work = new WorkDatabase(scratch.create(extensions), schema);
        work.execute("CREATE SCHEMA IF NOT EXISTS " + SqlNames.quote(schema.name()));
        return work;
    }

    /** Installs extensions that are missing; one that nothing needs is left out where it is not to be had. */
    public void install(List<Extension> extensions) {
        database.install(extensions);
    }

    /** The extensions that are installed, in an order in which they can be installed. */
    public List<Extension> extensions() {
        try (Connection connection = database.connect()) {
            return Extension.installed(connection);
        } catch (SQLException failure) {
            throw new WorkDatabaseException("The extensions cannot be listed", failure);
        }
    }

    /** What the database holds now, the journal left out. */
    public Database crawl() {
        try (Connection connection = database.connect()) {
            return schema.crawler().crawl(connection);
        } catch (SQLException failure) {
            throw new WorkDatabaseException("The connection cannot be closed", failure);
        }
    }

    /** Applies revisions up to a target. */
    public void upgrade(RevisionGraph revisions, String target) {
        migrator(revisions).upgrade(Target.parse(target));
    }

    /** Takes revisions back. */
    public void downgrade(RevisionGraph revisions, String target) {
        migrator(revisions).downgrade(Target.parse(target));
    }

    private Migrator migrator(RevisionGraph revisions) {
        return schema.migrator(database.dataSource())
                .disposable(true)
                .revisions(revisions)
                .build();
    }

    /** Runs SQL text outside the journal, with the default schema on the search path. */
    public void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new WorkDatabaseException("A statement failed in the scratch database: " + sql, failure);
        }
    }

    /**
     * Runs SQL texts one by one, going on where one fails.
     *
     * @return what the server said, for each text that failed
     */
    public SortedMap<Integer, String> attempt(List<String> texts) {
        SortedMap<Integer, String> failures = new TreeMap<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < texts.size(); i++) {
                attempt(statement, texts.get(i), i, failures);
            }
            return failures;
        } catch (SQLException failure) {
            throw new WorkDatabaseException("The scratch database cannot be reached", failure);
        }
    }

    private static void attempt(Statement statement, String sql, int number, SortedMap<Integer, String> failures) {
        try {
            statement.execute(sql);
        } catch (SQLException failure) {
            failures.put(number, failure.getMessage());
        }
    }

    /** A connection with the default schema on its search path, for the caller to close. */
    public Connection connect() throws SQLException {
        Connection connection = database.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET search_path TO " + SqlNames.quote(schema.name()));
        }
        return connection;
    }

    @Override
    public void close() {
        database.close();
    }
}
