package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.policy.Protection;
import io.github.jpamigrate.engine.report.JournalException;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What the journal says; it need not exist. */
record JournalReader(Session session, Journal journal) {

    static JournalReader of(Session session, Settings settings) {
        String schema = settings.journalSchema().or(settings::schema).orElseGet(() -> defaultSchema(session));
        Journal journal = new Journal(new JournalTable(schema, settings.journalTable()), settings.toolVersion());
        return new JournalReader(session, journal);
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

    /** As in "Cannot read the journal public.migrate_revision". */
    String cannotRead() {
        return "Cannot read the journal " + journal.table();
    }

    /** Files and journal put together. */
    Known look(RevisionGraph files) {
        return session.inTransaction(cannotRead(), connection -> read(connection, files));
    }

    /** The same within the caller's transaction. */
    Known read(Connection connection, RevisionGraph files) throws SQLException {
        List<AppliedRevision> rows = journal.exists(connection) ? journal.read(connection) : List.of();
        return new Known(journal.table(), files, rows);
    }

    /** The mark that the database is protected. */
    Optional<Protection> protection() {
        return session.inTransaction(
                cannotRead(),
                connection -> journal.exists(connection) ? journal.log().protection(connection) : Optional.empty());
    }
}
