package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.declaration.Declaration;
import io.github.jpamigrate.autogen.model.Model;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.scratch.Extension;
import io.github.jpamigrate.autogen.scratch.ScratchDatabases;
import io.github.jpamigrate.autogen.verify.WorkDatabase;
import io.github.jpamigrate.autogen.verify.WorkDatabase.JournalledSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the entities want.
 *
 * @param database crawled from a scratch database in which Hibernate's own DDL was run
 */
record DesiredSide(Database database, Model model) {
    private static final String PUBLIC = "public";
    /** Statements sent at once. They are one transaction, and each table in it takes locks of the server. */
    private static final int BATCH = 200;

    /**
     * Runs the model's DDL and looks at what came of it.
     *
     * @throws ModelDdlException naming the entity and attribute whose DDL PostgreSQL refuses
     */
    static DesiredSide of(Model model, JournalledSchema schema, ScratchDatabases scratch, List<Extension> extensions) {
        try (WorkDatabase work = WorkDatabase.create(scratch, schema, extensions)) {
            create(model, work);
            return new DesiredSide(withoutUnusedPublic(work.crawl()), model);
        }
    }

    /** Every new database has a schema public; that is no wish of the model's. */
    private static Database withoutUnusedPublic(Database database) {
        boolean used = database.defaultSchema().equals(PUBLIC)
                || database.tables().stream()
                        .anyMatch(table -> table.name().schema().equals(PUBLIC))
                || database.sequences().stream()
                        .anyMatch(sequence -> sequence.name().schema().equals(PUBLIC))
                || database.enumTypes().stream()
                        .anyMatch(type -> type.name().schema().equals(PUBLIC));
        if (used) {
            return database;
        }
        return new Database(
                database.defaultSchema(),
                database.schemas().stream()
                        .filter(schema -> !schema.name().equals(PUBLIC))
                        .toList(),
                database.sequences(),
                database.enumTypes(),
                database.tables(),
                database.others());
    }

    /** What the model declares, with nothing accepted. */
    Declaration declaration() {
        return new Declaration(
                database,
                model.entities(),
                model.attributes(),
                model.generatedSequences(),
                model.constants(),
                Set.of());
    }

    private static void create(Model model, WorkDatabase work) {
        try (Connection connection = work.connect();
                Statement statement = connection.createStatement()) {
            for (List<String> batch : batches(model.statements())) {
                create(batch, connection, statement, model);
            }
        } catch (SQLException failure) {
            throw new ModelDdlException("", failure, model);
        }
    }

    private static List<List<String>> batches(List<String> statements) {
        return IntStream.iterate(0, start -> start < statements.size(), start -> start + BATCH)
                .mapToObj(start -> statements.subList(start, Math.min(start + BATCH, statements.size())))
                .toList();
    }

    /** All in one go; where the server refuses one, one after the other, to name it. */
    private static void create(List<String> batch, Connection connection, Statement statement, Model model)
            throws SQLException {
        connection.setAutoCommit(false);
        boolean created = createdAtOnce(batch, connection, statement);
        connection.setAutoCommit(true);
        if (created) {
            return;
        }
        for (String sql : batch) {
            execute(statement, sql, model);
        }
    }

    private static boolean createdAtOnce(List<String> batch, Connection connection, Statement statement)
            throws SQLException {
        try {
            for (String sql : batch) {
                statement.addBatch(sql);
            }
            statement.executeBatch();
            connection.commit();
            return true;
        } catch (SQLException refused) {
            statement.clearBatch();
            connection.rollback();
            return false;
        }
    }

    private static void execute(Statement statement, String sql, Model model) {
        try {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new ModelDdlException(sql, failure, model);
        }
    }
}
