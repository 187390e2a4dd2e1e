package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.apply.TransactionMode;
import io.github.jpamigrate.engine.report.ProgressEvent;
import io.github.jpamigrate.engine.report.StatementFailedException;
import io.github.jpamigrate.engine.report.TransactionModeException;
import io.github.jpamigrate.engine.report.WaitEvent;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A whole run as one transaction. */
@Timeout(60)
class TogetherTest extends DatabaseTest {

    private Migrator.Builder together() {
        return builder().transaction(TransactionMode.ALL);
    }

    private List<String> transactionsOfEntries() throws SQLException {
        return database.query("select distinct xmin::text from migrate_revision");
    }

    @Test
    void isOneTransactionBothWays() throws SQLException {
        revisions.line();
        revisions.write(
                "dddd", List.of("cccc"), "create table d (id int);\n-- migrate:step\ndrop table a;", "drop table d;");

        assertThat(ids(together().build().upgrade(HEAD).applied())).containsExactly("aaaa", "bbbb", "cccc", "dddd");
        assertThat(transactionsOfEntries()).hasSize(1);
        assertThat(events(ProgressEvent.RevisionFinished.class)).hasSize(4);
        assertThat(events.get(events.size() - 5)).isInstanceOf(ProgressEvent.StatementStarted.class);

        database.execute("create table a (id int)");
        assertThat(ids(together().build().downgrade(BASE).undone())).containsExactly("dddd", "cccc", "bbbb", "aaaa");
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void undoesAllWhenOneFails() throws SQLException {
        revisions.line();
        revisions.write("dddd", List.of("cccc"), "select 1/0;", "");

        assertThatThrownBy(() -> together().build().upgrade(HEAD))
                .isInstanceOf(StatementFailedException.class)
                .hasMessageStartingWith("Revision dddd (make something of dddd) failed.")
                .hasMessageEndingWith("Everything this run did is undone, all 4 revisions: they are one transaction."
                        + " Correct the script, or the database, and run the command again.");

        assertThat(database.tables()).isEmpty();
        assertThat(migrator().current()).isEmpty();
        assertThat(events(ProgressEvent.RevisionFinished.class)).isEmpty();
        assertThat(database.query("select action || ' ' || revision from migrate_revision_log"))
                .containsExactly("failure dddd");
    }

    @Test
    void isRefusedBeforeAnythingRuns() throws SQLException {
        revisions.line();
        Revision outside = revisions.write(
                "dddd",
                List.of("cccc"),
                "create table d (id int);\n-- migrate:step autocommit\ncreate index concurrently i on a (id);",
                "");

        assertThatThrownBy(() -> together().build().upgrade(HEAD))
                .isInstanceOf(TransactionModeException.class)
                .hasMessage("""
                        This run cannot be one transaction. %s:8 runs outside of any:
                            create index concurrently i on a (id)
                        Run each revision in its own: leave out -Dmigrate.transaction=all""".formatted(outside.upgrade().path()));

        assertThat(database.query("select tablename from pg_tables where schemaname = 'public'"))
                .isEmpty();
        assertThat(ids(together().build().upgrade(Target.parse("cccc")).applied()))
                .hasSize(3);
    }

    @Test
    void isRefusedWhenSomethingIsHalfDone() throws SQLException {
        revisions.line();
        migrator().upgrade(Target.parse("bbbb"));
        database.execute("update migrate_revision set state = 'upgrading' where revision = 'bbbb'");

        assertThatThrownBy(() -> together().build().upgrade(HEAD))
                .isInstanceOf(TransactionModeException.class)
                .hasMessage("""
                        This run cannot be one transaction. An earlier run left bbbb (make something of bbbb) half done, \
                        and begun in another one. Finish it first: run the command without -Dmigrate.transaction=all""");
    }

    @Test
    void isTriedAgainAsAWhole() throws Exception {
        database.execute("create table used (id int)");
        revisions.write("aaaa", List.of(), "create table a (id int);", "");
        revisions.write("bbbb", List.of("aaaa"), "alter table used add column name text;", "");
        try (Connection reader = database.dataSource().getConnection();
                var statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("select * from used");
            CompletableFuture<UpgradeResult> run = CompletableFuture.supplyAsync(
                    () -> together().lockTimeout(Duration.ofMillis(100)).build().upgrade(HEAD));
            while (events(WaitEvent.Retrying.class).isEmpty()) {
                Thread.sleep(20);
            }
            assertThat(database.tables()).containsExactly("public.used");
            reader.rollback();
            assertThat(ids(run.get().applied())).containsExactly("aaaa", "bbbb");
        }
        assertThat(events(WaitEvent.Retrying.class).get(0).revision().id()).isEqualTo("bbbb");
        assertThat(transactionsOfEntries()).hasSize(1);
    }
}
