package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jpamigrate.engine.report.ConnectionFailedException;
import io.github.jpamigrate.engine.report.DatabaseException;
import io.github.jpamigrate.engine.report.EditedRevisionException;
import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.IdleEvent;
import io.github.jpamigrate.engine.report.InconsistentJournalException;
import io.github.jpamigrate.engine.report.JournalEvent;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.report.SingleConnectionException;
import io.github.jpamigrate.engine.report.StatementFailedException;
import io.github.jpamigrate.engine.report.UnknownRevisionException;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.Target;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;

/** What goes wrong, and how it is told. */
class FailureTest extends DatabaseTest {

    private static void replace(String file, String from, String to) throws IOException {
        Path path = Path.of(file);
        Files.writeString(path, Files.readString(path).replace(from, to));
    }

    private static void delete(Revision revision) throws IOException {
        Files.delete(Path.of(revision.upgrade().path()));
        Files.delete(Path.of(revision.downgrade().path()));
    }

    @Test
    void aFailingStatementUndoesItsRevisionOnly() throws SQLException {
        revisions.line();
        Revision broken = revisions.write(
                "dddd",
                List.of("cccc"),
                "create table d (id int);\n\ncreate table e (\n  id int references missing);",
                "drop table d;");

        StatementFailedException failure = catchThrowableOfType(
                StatementFailedException.class, () -> migrator().upgrade(HEAD));

        assertThat(failure).hasMessage("""
                        Revision dddd (make something of dddd) failed.
                        %s:8
                            create table e ( id int references missing)
                        relation "missing" does not exist
                        SQLState 42P01
                        Everything this transaction did is undone. Correct the script, or the database, and run the command again.""".formatted(broken.upgrade().path()));
        assertThat(failure.revision().id()).isEqualTo("dddd");
        assertThat(failure.line()).isEqualTo(8);
        assertThat(failure.state()).isEqualTo("42P01");
        assertThat(database.tables()).containsExactly("public.a", "public.b", "public.c");
        assertThat(ids(migrator().status().current())).containsExactly("cccc");
        assertThat(database.query("select revision from migrate_revision_log where action = 'failure'"))
                .containsExactly("dddd");
    }

    @Test
    void pointsToTheLineAndGivesTheHint() {
        revisions.write("aaaa", List.of(), "create table t (name text);\nselect\n  nam\nfrom t;", "");

        assertThatThrownBy(() -> migrator().upgrade(HEAD))
                .hasMessageContaining("upgrade.sql:8\n")
                .hasMessageContaining(
                        "column \"nam\" does not exist\nHint: Perhaps you meant to reference the column \"t.name\".");
    }

    @Test
    void aConstraintCheckedAtCommitUndoesTheRevision() throws SQLException {
        revisions.write("aaaa", List.of(), """
                create table p (id int primary key);
                create table c (p int references p deferrable initially deferred);
                insert into c values (1);
                """, "");

        assertThatThrownBy(() -> migrator().upgrade(HEAD))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("violates foreign key constraint");
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void anEditedRevisionStopsTheUpgradeAndSaysTheWaysOut() throws IOException {
        revisions.line();
        migrator().upgrade(Target.parse("bbbb"));
        Revision edited = revisions.directory().load().find("bbbb").orElseThrow();
        replace(edited.upgrade().path(), "id int", "id bigint");

        assertThatThrownBy(() -> migrator().upgrade(HEAD))
                .isInstanceOf(EditedRevisionException.class)
                .hasMessage("""
                        Changed after this database applied it:
                          %s
                        The database holds what the file said before. Either
                        - restore the file as it was, and put the change into a new revision: mvn migrate:revision, or
                        - when this database may lose it, undo and apply it again: mvn migrate:downgrade -Dto=aaaa and mvn migrate:upgrade, or
                        - when its schema is as the file says now, accept the file: mvn migrate:repair -Dmigrate.accept=bbbb""".formatted(edited.upgrade().path()));
        assertThat(migrator().status().edited()).extracting(Revision::id).containsExactly("bbbb");
        assertThat(migrator().status().atHead()).isFalse();
    }

    @Test
    void anEditedRevisionIsUndoneAsItWasApplied() throws IOException, SQLException {
        revisions.line();
        migrator().upgrade(Target.parse("bbbb"));
        Revision edited = revisions.directory().load().find("bbbb").orElseThrow();
        replace(edited.upgrade().path(), "table b", "table other");
        replace(edited.downgrade().path(), "table b", "table other");

        migrator().downgrade(Target.parse("aaaa"));

        assertThat(events(JournalEvent.StoredScriptUsed.class))
                .extracting(Event::text)
                .containsExactly("Using the downgrade script of bbbb (make something of bbbb) that the journal kept:"
                        + " its upgrade file was edited after it was applied");
        assertThat(database.tables()).containsExactly("public.a");
        migrator().upgrade(HEAD);
        assertThat(database.tables()).containsExactly("public.a", "public.c", "public.other");
    }

    @Test
    void undoesRevisionsWhoseFilesAreGone() throws IOException, SQLException {
        revisions.line();
        migrator().upgrade(HEAD);
        var graph = revisions.directory().load();
        delete(graph.find("cccc").orElseThrow());
        delete(graph.find("bbbb").orElseThrow());

        assertThat(migrator().history().entries())
                .extracting(entry -> entry.revision().id() + entry.file().isPresent())
                .containsExactly("ccccfalse", "bbbbfalse", "aaaatrue");
        assertThat(migrator().upgrade(HEAD).applied()).isEmpty();
        assertThat(events(IdleEvent.UnknownRevisions.class))
                .flatExtracting(IdleEvent.UnknownRevisions::revisions)
                .extracting(RevisionName::id)
                .containsExactly("bbbb", "cccc");

        DowngradeResult down = migrator().downgrade(Target.parse("aaaa"));

        assertThat(ids(down.undone())).containsExactly("cccc", "bbbb");
        assertThat(events(JournalEvent.StoredScriptUsed.class))
                .extracting(JournalEvent.StoredScriptUsed::reason)
                .containsExactly("its files are not there", "its files are not there");
        assertThat(database.tables()).containsExactly("public.a");
    }

    @Test
    void doesNotBuildOnRevisionsItDoesNotKnow() throws IOException {
        revisions.line();
        migrator().upgrade(Target.parse("bbbb"));
        var graph = revisions.directory().load();
        delete(graph.find("cccc").orElseThrow());
        delete(graph.find("bbbb").orElseThrow());
        revisions.write("dddd", List.of("aaaa"), "create table d (id int);", "drop table d;");

        assertThatThrownBy(() -> migrator().upgrade(HEAD))
                .isInstanceOf(UnknownRevisionException.class)
                .hasMessage("""
                        The database has revisions that are not in %s:
                          bbbb (make something of bbbb)
                        This checkout is older than the database, or on another branch, or the files were deleted. Either
                        - get the files, from version control or the branch that has them, or
                        - undo the revisions, which works without the files: mvn migrate:downgrade -Dto=aaaa, or
                        - when the files are lost and the schema may keep what they did, take them out of the journal: mvn migrate:repair -Dmigrate.forget=bbbb""".formatted(revisions.directory().location()));
    }

    @Test
    void aGapInTheJournalIsNamed() throws SQLException {
        revisions.line();
        migrator().upgrade(HEAD);
        database.execute("delete from migrate_revision where revision = 'bbbb'");

        assertThatThrownBy(() -> migrator().upgrade(HEAD))
                .isInstanceOf(InconsistentJournalException.class)
                .hasMessage("""
                        The journal public.migrate_revision contradicts itself:
                          cccc (make something of cccc) is applied, but bbbb (make something of bbbb) is not
                        When the schema does have all of it, say so with
                        mvn migrate:stamp -Dto=cccc""");
        migrator().stamp(Target.parse("cccc"));
        assertThat(migrator().upgrade(HEAD).applied()).isEmpty();
    }

    @Test
    void aDatabaseThatCannotBeReachedIsNamedWithoutThePassword() {
        ConnectionSettings nowhere = ConnectionSettings.parse("postgres://ada:geheim@localhost:1/shop");
        Migrator migrator = Migrator.builder(new DriverDataSource(new Driver(), nowhere, "test"))
                .revisions(revisions.directory())
                .build();

        Throwable failure = catchThrowableOfType(ConnectionFailedException.class, migrator::current);

        assertThat(failure)
                .hasMessageStartingWith("Cannot connect to the database: Connection to localhost:1 refused")
                .hasMessageEndingWith("Is the server running, and are host and port right?"
                        + " -Dmigrate.url=jdbc:postgresql://<host>:<port>/<database>");
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString() + migrator).doesNotContain("geheim");
    }

    @Test
    void aDatabaseThatDoesNotExistIsNamed() {
        ConnectionSettings missing = ConnectionSettings.parse(
                database.dataSource().settings().url().replaceAll("/test_.*", "/missing") + "?user=postgres");
        Migrator migrator = Migrator.builder(new DriverDataSource(new Driver(), missing, "test"))
                .build();

        assertThatThrownBy(migrator::current)
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessage("""
                        Cannot connect to the database: FATAL: database "missing" does not exist
                        Create the database, or name another one: -Dmigrate.url=jdbc:postgresql://<host>:<port>/<database>""");
    }

    @Test
    void aPasswordInAStatementStaysHidden() {
        revisions.write("aaaa", List.of(), "create role app password 'geheim' nonsense;", "");

        Throwable failure = catchThrowableOfType(
                StatementFailedException.class, () -> migrator().upgrade(HEAD));

        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("geheim");
        assertThat(events).noneMatch(event -> event.text().contains("geheim"));
    }

    @Test
    void oneConnectionForAllIsAnError() throws SQLException {
        revisions.line();
        try (Connection only = database.dataSource().getConnection()) {
            Migrator migrator = Migrator.builder(new SameConnection(only))
                    .revisions(revisions.directory())
                    .build();

            assertThatThrownBy(() -> migrator.upgrade(HEAD))
                    .isInstanceOf(SingleConnectionException.class)
                    .hasMessage("""
                            The data source gave no second connection (it handed out the same connection twice).
                            A run needs two at a time: one holds the lock, the other changes the schema. \
                            Raise the size of the pool to 2 or more, or give the migrator a data source of its own.""");
        }
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void aPoolOfOneIsAnError() throws SQLException {
        revisions.line();
        Migrator migrator = Migrator.builder(new LimitedDataSource(database.dataSource(), 1))
                .revisions(revisions.directory())
                .build();

        assertThatThrownBy(() -> migrator.upgrade(HEAD))
                .isInstanceOf(SingleConnectionException.class)
                .hasMessageContaining("the pool is empty");
        assertThat(database.tables()).isEmpty();
    }
}
