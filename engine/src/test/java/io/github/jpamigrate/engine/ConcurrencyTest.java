package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.apply.LockKeys;
import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.LockLostException;
import io.github.jpamigrate.engine.report.LockWaitException;
import io.github.jpamigrate.engine.report.ProgressEvent;
import io.github.jpamigrate.engine.report.StatementFailedException;
import io.github.jpamigrate.engine.report.WaitEvent;
import io.github.jpamigrate.engine.revision.Target;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several at once: other runs, other users of the tables, and runs that were killed. */
@Timeout(180)
class ConcurrencyTest extends DatabaseTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stopThreads() {
        threads.shutdownNow();
    }

    private void waitFor(Callable<Boolean> condition) throws Exception {
        for (int tries = 0; !condition.call(); tries++) {
            assertThat(tries).as("tries").isLessThan(1000);
            Thread.sleep(20);
        }
    }

    private boolean sleeping() throws SQLException {
        return !database.query("select 1 from pg_stat_activity where query like '%pg_sleep%' and state = 'active'"
                        + " and pid <> pg_backend_pid() and datname = current_database()")
                .isEmpty();
    }

    @Test
    void manyUpgradesTogetherApplyEachRevisionOnce() throws Exception {
        revisions.line();
        revisions.write(
                "dddd",
                List.of("cccc"),
                "-- migrate:step autocommit\ncreate index concurrently i on a (id);",
                "drop index i;");
        List<Future<UpgradeResult>> runs = new ArrayList<>();
        for (int run = 0; run < 6; run++) {
            runs.add(threads.submit(() -> migrator().upgrade(HEAD)));
        }
        List<String> applied = new ArrayList<>();
        for (Future<UpgradeResult> run : runs) {
            applied.addAll(ids(run.get().applied()));
            assertThat(ids(run.get().to())).containsExactly("dddd");
        }
        assertThat(applied).containsExactlyInAnyOrder("aaaa", "bbbb", "cccc", "dddd");
        assertThat(database.query("select revision from migrate_revision_log order by entry"))
                .containsExactly("aaaa", "bbbb", "cccc", "dddd");
    }

    @Test
    void twoProcessesTogetherApplyEachRevisionOnce() throws Exception {
        revisions.line();
        try (ChildJvm one = ChildJvm.upgrade(folder, database, folder.resolve("migrate"));
                ChildJvm two = ChildJvm.upgrade(folder, database, folder.resolve("migrate"))) {
            String output = one.output() + two.output();

            assertThat(output.lines())
                    .containsExactlyInAnyOrder("applied aaaa", "applied bbbb", "applied cccc", "done", "done");
        }
        assertThat(database.query("select revision from migrate_revision_log order by entry"))
                .containsExactly("aaaa", "bbbb", "cccc");
    }

    @Test
    void anUpgradeAfterOneThatWasKilledJustWorks() throws Exception {
        revisions.write("aaaa", List.of(), "create table a (id int);", "drop table a;");
        revisions.write(
                "bbbb",
                List.of("aaaa"),
                "create table b (id int);\nselect pg_sleep(8);\ncreate table c (id int);",
                "drop table b, c;");
        try (ChildJvm child = ChildJvm.upgrade(folder, database, folder.resolve("migrate"))) {
            waitFor(this::sleeping);
            child.kill();
            assertThat(child.output()).doesNotContain("done");
        }
        assertThat(ids(migrator().status().current())).containsExactly("aaaa");
        long begin = System.nanoTime();
        Future<UpgradeResult> second = threads.submit(() -> migrator().upgrade(HEAD));
        waitFor(() -> events(ProgressEvent.RevisionStarted.class).size() == 1);

        assertThat(ids(second.get().applied())).containsExactly("bbbb");
        assertThat(database.tables()).containsExactly("public.a", "public.b", "public.c");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void anOrphanedSessionIsWaitedFor() throws Exception {
        revisions.line();
        migrator().upgrade(Target.parse("aaaa"));
        events.clear();
        try (Connection orphan = database.dataSource().getConnection()) {
            orphan.setAutoCommit(false);
            try (var statement = orphan.createStatement()) {
                statement.execute("select pg_advisory_xact_lock(" + workKey() + ")");
                Future<UpgradeResult> run = threads.submit(() -> migrator().upgrade(HEAD));
                waitFor(() -> !events(WaitEvent.LockWaiting.class).isEmpty());
                assertThat(run).isNotDone();
                orphan.rollback();
                assertThat(ids(run.get().applied())).containsExactly("bbbb", "cccc");
            }
        }
    }

    @Test
    void whatAnOrphanedSessionCommitsIsNotDoneAgain() throws Exception {
        revisions.line();
        migrator().upgrade(Target.parse("aaaa"));
        String checksum =
                revisions.directory().load().find("bbbb").orElseThrow().checksum();
        try (Connection orphan = database.dataSource().getConnection();
                var statement = orphan.createStatement()) {
            orphan.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(" + workKey() + ")");
            Future<UpgradeResult> run = threads.submit(() -> migrator().upgrade(HEAD));
            waitFor(() -> !events(WaitEvent.LockWaiting.class).isEmpty());
            statement.execute(
                    "create table b (id int); insert into migrate_revision select 'bbbb', 2, array['aaaa'], depends_on,"
                            + " message, '" + checksum
                            + "', downgrade_script, state, 0, applied_at, applied_by, 0, tool_version"
                            + " from migrate_revision");
            orphan.commit();

            assertThat(ids(run.get().applied())).containsExactly("cccc");
        }
    }

    @Test
    void anIndexThatAnOrphanedSessionStillBuildsIsWaitedFor() throws Exception {
        revisions.write("aaaa", List.of(), "create table a (n int);", "drop table a;");
        migrator().upgrade(HEAD);
        revisions.write(
                "bbbb",
                List.of("aaaa"),
                "-- migrate:step autocommit\ncreate index concurrently a_n on a (n); -- by n",
                "drop index a_n;");
        try (Connection older = database.dataSource().getConnection()) {
            older.setAutoCommit(false);
            try (var statement = older.createStatement()) {
                statement.execute("lock table a in row exclusive mode");
            }
            try (ChildJvm child = ChildJvm.upgrade(folder, database, folder.resolve("migrate"))) {
                waitFor(() -> !database.query("select 1 from pg_locks where locktype = 'virtualxid' and not granted")
                        .isEmpty());
                child.kill();
                assertThat(child.output()).doesNotContain("done");
            }
            Future<UpgradeResult> run = threads.submit(() -> migrator().upgrade(HEAD));
            waitFor(() -> !events(WaitEvent.LockWaiting.class).isEmpty());
            older.rollback();
            run.get();
        }
        assertThat(database.query("select indisvalid from pg_index where indexrelid = 'a_n'::regclass"))
                .containsExactly("t");
        assertThat(ids(migrator().status().current())).containsExactly("bbbb");
    }

    private static String workKey() {
        return String.valueOf(LockKeys.work("public", "migrate_revision"));
    }

    @Test
    void aWaiterNamesWhoHoldsTheLock() throws Exception {
        revisions.write("aaaa", List.of(), "select pg_sleep(4);", "");
        Future<UpgradeResult> slow = threads.submit(() -> migrator().upgrade(HEAD));
        waitFor(this::sleeping);

        assertThatThrownBy(
                        () -> builder().lockWait(Duration.ofMillis(300)).build().upgrade(HEAD))
                .isInstanceOf(LockWaitException.class)
                .hasMessageMatching("""
                        Another run holds the migration lock; gave up after 0 s. It is held by:
                          pid \\d+, user postgres, application 'test', client 127.0.0.1/32, since \\S+
                        Wait until it is done and run the command again. When it is a session that no one needs any more, end it with
                        SELECT pg_terminate_backend\\(\\d+\\);""");
        assertThat(events(WaitEvent.LockWaiting.class)).hasSize(1);
        assertThat(events(WaitEvent.LockWaiting.class).get(0).text())
                .startsWith("Waiting for the migration lock (0 s of at most 0 s), held by\n  pid ");
        assertThat(ids(slow.get().applied())).containsExactly("aaaa");
    }

    @Test
    void aWaiterFindsNothingToDoAndSucceeds() throws Exception {
        revisions.write("aaaa", List.of(), "select pg_sleep(1);", "");
        Future<UpgradeResult> slow = threads.submit(() -> migrator().upgrade(HEAD));
        waitFor(this::sleeping);

        assertThat(migrator().upgrade(HEAD).applied()).isEmpty();
        assertThat(ids(slow.get().applied())).containsExactly("aaaa");
    }

    @Test
    void anotherJournalIsAnotherLock() throws Exception {
        revisions.write("aaaa", List.of(), "select pg_sleep(2);", "");
        Future<UpgradeResult> slow = threads.submit(() -> migrator().upgrade(HEAD));
        waitFor(this::sleeping);

        builder().journal("other_revision").lockWait(Duration.ZERO).build().stamp(HEAD);

        assertThat(slow).isNotDone();
        slow.get();
    }

    @Test
    void aRunStopsWhenItsLockIsLost() throws Exception {
        revisions.write("aaaa", List.of(), "create table a (id int);", "");
        revisions.write(
                "bbbb",
                List.of("aaaa"),
                "create table b (id int);\nselect pg_sleep(1.5);\ncreate table c (id int);",
                "");
        Future<UpgradeResult> run = threads.submit(() -> migrator().upgrade(HEAD));
        waitFor(this::sleeping);
        database.query("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and "
                + TestDatabase.HERE + " and objid = " + (LockKeys.run("public", "migrate_revision") & 0xFFFFFFFFL));

        assertThatThrownBy(run::get).hasCauseInstanceOf(LockLostException.class);

        assertThat(events(ProgressEvent.StatementStarted.class))
                .extracting(ProgressEvent.StatementStarted::statement)
                .containsExactly("create table a (id int)", "create table b (id int)", "select pg_sleep(1.5)");
        assertThat(ids(migrator().status().current())).containsExactly("aaaa");
        assertThat(database.tables()).containsExactly("public.a");
        assertThat(ids(migrator().upgrade(HEAD).applied())).containsExactly("bbbb");
    }

    @Test
    void nothingIsCommittedWithoutTheLock() throws Exception {
        revisions.write("aaaa", List.of(), "create table a (id int);\nselect pg_sleep(0.7);", "");
        Future<UpgradeResult> run = threads.submit(() -> migrator().upgrade(HEAD));
        waitFor(this::sleeping);
        database.query("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and "
                + TestDatabase.HERE + " and objid = " + (LockKeys.run("public", "migrate_revision") & 0xFFFFFFFFL));

        assertThatThrownBy(run::get).hasCauseInstanceOf(LockLostException.class);

        assertThat(database.tables()).isEmpty();
        assertThat(migrator().current()).isEmpty();
    }

    @Test
    void aTableInUseIsTriedAgain() throws Exception {
        revisions.line();
        migrator().upgrade(Target.parse("aaaa"));
        revisions.write("dddd", List.of("cccc"), "alter table a add column name text;", "");
        try (Connection reader = database.dataSource().getConnection()) {
            reader.setAutoCommit(false);
            try (var statement = reader.createStatement()) {
                statement.execute("select * from a");
            }
            Future<UpgradeResult> run = threads.submit(
                    () -> builder().lockTimeout(Duration.ofMillis(100)).build().upgrade(HEAD));
            waitFor(() -> events(WaitEvent.Retrying.class).size() >= 2);
            reader.rollback();

            assertThat(ids(run.get().applied())).containsExactly("bbbb", "cccc", "dddd");
        }
        assertThat(events(WaitEvent.Retrying.class))
                .first()
                .satisfies(event -> assertThat(event.state()).isEqualTo("55P03"))
                .extracting(Event::text)
                .asString()
                .contains("(canceling statement due to lock timeout, SQLState 55P03); attempt 1 of 10 gave way");
    }

    @Test
    void aTableInUseForTooLongIsAnError() throws SQLException {
        revisions.line();
        migrator().upgrade(Target.parse("aaaa"));
        revisions.write("dddd", List.of("cccc"), "alter table a add column name text;", "");
        try (Connection reader = database.dataSource().getConnection()) {
            reader.setAutoCommit(false);
            try (var statement = reader.createStatement()) {
                statement.execute("select * from a");
            }
            Migrator migrator =
                    builder().lockTimeout(Duration.ofMillis(50)).attempts(2).build();

            assertThatThrownBy(() -> migrator.upgrade(HEAD))
                    .isInstanceOf(StatementFailedException.class)
                    .hasMessageContaining("Tried 2 times, waiting up to 50 ms for each lock.");
        }
        assertThat(ids(migrator().status().current())).containsExactly("cccc");
    }

    @Test
    void aServerThatRepeatsReadsByDefaultDoesNotHang() throws Exception {
        database.execute(
                "alter database " + database.name() + " set default_transaction_isolation = 'repeatable read'");
        revisions.line();
        revisions.write(
                "dddd",
                List.of("cccc"),
                "-- migrate:step autocommit\ncreate index concurrently i on a (id);",
                "-- migrate:step autocommit\ndrop index concurrently i;");
        Future<UpgradeResult> one = threads.submit(() -> migrator().upgrade(HEAD));
        Future<UpgradeResult> two = threads.submit(() -> migrator().upgrade(HEAD));

        assertThat(one.get().applied().size() + two.get().applied().size()).isEqualTo(4);
        assertThat(ids(migrator().downgrade(Target.parse("-1")).undone())).containsExactly("dddd");
    }

    @Test
    void theLockIsFreeAfterAFailure() throws Exception {
        revisions.write("aaaa", List.of(), "select 1/0;", "");

        assertThatThrownBy(() -> migrator().upgrade(HEAD)).isInstanceOf(StatementFailedException.class);

        assertThat(database.query("select count(*) from pg_locks where locktype = 'advisory' and " + TestDatabase.HERE))
                .containsExactly("0");
        waitFor(() -> database.query("select pid from pg_stat_activity where datname = current_database()"
                        + " and pid <> pg_backend_pid()")
                .isEmpty());
    }

    @Test
    void givesEveryConnectionBack() {
        revisions.line();
        LimitedDataSource pool = new LimitedDataSource(database.dataSource(), 2);
        Migrator migrator =
                Migrator.builder(pool).revisions(revisions.directory()).build();

        migrator.upgrade(HEAD);
        migrator.downgrade(BASE);
        migrator.status();

        assertThat(pool.free()).isEqualTo(2);
    }

    @Test
    void needsNothingButTheDriver() throws IOException, InterruptedException {
        revisions.line();
        try (ChildJvm child = ChildJvm.upgrade(folder, database, folder.resolve("migrate"), "-Xlog:class+load")) {
            String output = child.output();

            assertThat(child.exitCode()).isZero();
            assertThat(output).contains("applied cccc");
            List<String> loaded = output.lines()
                    .filter(line -> line.contains("[class,load]"))
                    .map(line -> line.replaceAll(".*\\] (\\S+) source:.*", "$1"))
                    .toList();
            assertThat(loaded).contains(Migrator.class.getName());
            assertThat(loaded).noneMatch(name -> name.contains("hibernate") || name.contains("schemacrawler"));
            assertThat(loaded)
                    .allMatch(
                            name -> name.matches(
                                    "(java|javax|jdk|sun|com\\.sun|io\\.github\\.jpamigrate\\.engine|org\\.postgresql)[./].*|.*\\[.*|\\[.*"));
        }
    }
}
