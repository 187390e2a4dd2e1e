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
        String schema = session.ask("Cannot ask for the default schema", "select current_schema()");
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
        List<AppliedRevision> rows = ifThere(journal::read, List.of());
        return new Known(journal.table(), files, rows);
    }

    /** The same within the caller's transaction. */
    Known read(Connection connection, RevisionGraph files) throws SQLException {
        List<AppliedRevision> rows = journal.exists(connection) ? journal.read(connection) : List.of();
        return new Known(journal.table(), files, rows);
    }

    /** What may make it needless to look at all of the journal. */
    Remembered remembered() {
        return ifThere(journal::remembered, Remembered.NOTHING);
    }

    /** The mark that the database is protected. */
    Optional<Protection> protection() {
        return ifThere(journal.log()::protection, Optional.empty());
    }

    private <T> T ifThere(Session.Work<T> reading, T otherwise) {
        return session.inTransaction(
                cannotRead(),
                journal.existence(),
                answer -> answer.equals(Journal.THERE) ? reading.on(session.connection()) : otherwise);
    }
}
