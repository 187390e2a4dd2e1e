package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.report.DatabaseException;
import io.github.jpamigrate.engine.report.ProgressEvent;
import io.github.jpamigrate.engine.report.StatementFailedException;
import io.github.jpamigrate.engine.report.TakenLock;
import io.github.jpamigrate.engine.report.TriedStatement;
import io.github.jpamigrate.engine.revision.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an upgrade would do, without doing it. */
@Timeout(60)
class DryRunTest extends DatabaseTest {
    private List<String> everything() throws SQLException {
        return database.query(
                "select n.nspname || '.' || c.relname || ' ' || c.xmin from pg_class c"
                        + " join pg_namespace n on n.oid = c.relnamespace where n.nspname !~ '^(pg_|information_schema)' order by 1");
    }

    @Test
    void tellsTimeRowsAndLocksOfEachStatement() throws SQLException {
        database.execute("create table old (id int primary key, note text); insert into old values (1), (2)");
        revisions.write("aaaa", List.of(), """
                create table a (id int references old);
                update old set note = 'x';
                alter table old add column name text;
                """, "");
        revisions.write("bbbb", List.of("aaaa"), "select count(*) from old;\nalter table a add column b int;", "");
        List<String> before = everything();

        DryRunResult result = migrator().dryRun(HEAD);

        assertThat(ids(result.revisions())).containsExactly("aaaa", "bbbb");
        assertThat(result.from()).isEmpty();
        assertThat(result.statements()).allMatch(TriedStatement::ran);
        assertThat(result.statements()).flatExtracting(TriedStatement::locks).noneMatch(lock -> lock.toString()
                .contains("migrate_revision"));
        assertThat(result.statements().get(0).locks())
                .contains(new TakenLock("public.old", "ShareRowExclusiveLock"))
                .noneMatch(lock -> lock.relation().equals("public.a"));
        assertThat(result.statements().get(1).rows()).hasValue(2);
        assertThat(result.statements().get(1).locks())
                .containsExactly(
                        new TakenLock("public.old", "RowExclusiveLock"),
                        new TakenLock("public.old_pkey", "RowExclusiveLock"));
        assertThat(result.statements().get(2).locks())
                .containsExactly(new TakenLock("public.old", "AccessExclusiveLock"));
        assertThat(result.statements().get(3).rows()).isEmpty();
        assertThat(events(ProgressEvent.StatementTried.class))
                .extracting(event -> event.text().replaceAll("\\d+ ms", "N ms"))
                .contains("  update old set note = 'x'\n      N ms, 2 rows, RowExclusiveLock on public.old,"
                        + " RowExclusiveLock on public.old_pkey");
        assertThat(everything()).isEqualTo(before);
        assertThat(ids(migrator().upgrade(HEAD).applied())).containsExactly("aaaa", "bbbb");
    }

    @Test
    void beginsWhereTheDatabaseIs() throws SQLException {
        revisions.line();
        migrator().upgrade(Target.parse("aaaa"));
        List<String> before = everything();
        List<String> log = database.query("select entry from migrate_revision_log");

        DryRunResult result = migrator().dryRun(HEAD);

        assertThat(ids(result.from())).containsExactly("aaaa");
        assertThat(ids(result.revisions())).containsExactly("bbbb", "cccc");
        assertThat(everything()).isEqualTo(before);
        assertThat(database.query("select entry from migrate_revision_log")).isEqualTo(log);
        assertThat(migrator().dryRun(Target.parse("aaaa")).revisions()).isEmpty();
    }

    @Test
    void leavesOutWhatCannotRunInATransactionAndSaysSo() throws SQLException {
        revisions.write("aaaa", List.of(), """
                create table a (id int);
                -- migrate:step autocommit
                create unique index concurrently i on a (id);
                -- migrate:step
                alter table a add constraint i unique using index i;
                """, "");

        assertThatThrownBy(() -> migrator().dryRun(HEAD))
                .isInstanceOf(StatementFailedException.class)
                .hasMessageEndingWith(
                        "This was a dry run: nothing is changed. Before it, 1 statement that cannot run in a"
                                + " transaction was left out, which this one may have needed.");

        assertThat(events(ProgressEvent.StatementTried.class))
                .extracting(event -> event.statement().ran())
                .containsExactly(true, false);
        assertThat(events(ProgressEvent.StatementTried.class).get(1).text())
                .isEqualTo(
                        "  create unique index concurrently i on a (id)\n      not run: it cannot run in a transaction");
        assertThat(everything()).isEmpty();
    }

    @Test
    void goesOnWithWhatIsHalfDone() throws SQLException {
        revisions.write("aaaa", List.of(), "create table a (id int);\n-- migrate:step\ncreate table b (id int);", "");
        revisions.write("bbbb", List.of("aaaa"), "insert into b values (1);", "");
        migrator().upgrade(Target.parse("aaaa"));
        database.execute("drop table b; update migrate_revision set state = 'upgrading', finished_steps = 1");

        DryRunResult result = migrator().dryRun(HEAD);

        assertThat(result.statements())
                .extracting(TriedStatement::statement)
                .containsExactly("create table b (id int)", "insert into b values (1)");
        assertThat(migrator().status().interrupted()).hasSize(1);
    }

    @Test
    void checksWhatACommitWouldCheck() throws SQLException {
        revisions.write("aaaa", List.of(), """
                create table p (id int primary key);
                create table c (p int references p deferrable initially deferred);
                insert into c values (1);
                """, "");

        assertThatThrownBy(() -> migrator().dryRun(HEAD))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("violates foreign key constraint");
        assertThat(everything()).isEmpty();
    }

    @Test
    void waitsForATableNoLongerThanAnUpgrade() throws SQLException {
        database.execute("create table old (id int)");
        revisions.write("aaaa", List.of(), "alter table old add column name text;", "");
        try (Connection reader = database.dataSource().getConnection();
                var statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("select * from old");

            assertThatThrownBy(() -> builder()
                            .lockTimeout(Duration.ofMillis(100))
                            .attempts(2)
                            .build()
                            .dryRun(HEAD))
                    .isInstanceOf(StatementFailedException.class)
                    .hasMessageContaining("In the way was\n  pid ");
        }
    }

    @Test
    void createsNoSchemaEither() throws SQLException {
        revisions.line();

        builder().schema("app").build().dryRun(HEAD);

        assertThat(database.query("select nspname from pg_namespace where nspname = 'app'"))
                .isEmpty();
    }
}
