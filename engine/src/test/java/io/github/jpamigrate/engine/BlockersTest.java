package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jpamigrate.engine.report.Blocker;
import io.github.jpamigrate.engine.report.StatementFailedException;
import io.github.jpamigrate.engine.report.WaitEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who is in the way is named. */
@Timeout(60)
class BlockersTest extends DatabaseTest {

    @BeforeEach
    void createTable() throws SQLException {
        database.execute("create table a (id int)");
    }

    /** A session that has a table in use. */
    private final class User implements AutoCloseable {
        private final Connection connection;
        private final int pid;

        User(String sql) throws SQLException {
            connection = database.dataSource().getConnection();
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                try (var result = statement.executeQuery("select pg_backend_pid()")) {
                    result.next();
                    pid = result.getInt(1);
                }
                statement.execute("set application_name = 'reports'");
                statement.execute(sql);
            }
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            connection.close();
        }
    }

    private Migrator impatient() {
        return builder().lockTimeout(Duration.ofSeconds(1)).attempts(2).build();
    }

    @Test
    void ofATransaction() throws SQLException {
        revisions.write("aaaa", List.of(), "alter table a add column name text;", "");
        try (User user = new User("select *\nfrom a where 'x' <> 'password=geheim'")) {
            StatementFailedException failure = catchThrowableOfType(
                    StatementFailedException.class, () -> impatient().upgrade(HEAD));

            assertThat(failure.blockers().sessions()).extracting(Blocker::pid).containsExactly(user.pid);
            assertThat(failure).hasMessageMatching("""
                    (?s).*SQLState 55P03
                    Tried 2 times, waiting up to 1000 ms for each lock. Everything this transaction did is undone.
                    In the way was
                      pid %d, user postgres, application 'reports', client 127.0.0.1/32, idle in transaction, in a transaction \
                    for \\d s, blocks public.a: select \\* from a where 'x' <> 'password=\\*\\*\\*'
                    Run the command again when it is done. When no one needs that session any more, end it with
                    SELECT pg_terminate_backend\\(%d\\);""".formatted(user.pid, user.pid));
        }
        assertThat(events(WaitEvent.Retrying.class)).singleElement().satisfies(event -> {
            assertThat(event.blockers().sessions()).hasSize(1);
            assertThat(event.text()).contains("gave way, next in ").contains("\nIn the way was\n  pid ");
        });
    }

    @Test
    void ofADeadlock() throws Exception {
        database.execute("create table b (id int)");
        revisions.write("aaaa", List.of(), "lock table a; select pg_sleep(0.5); lock table b;", "");
        Migrator migrator = builder().lockTimeout(Duration.ofSeconds(20)).build();
        try (User user = new User("lock table b")) {
            CompletableFuture<UpgradeResult> run = CompletableFuture.supplyAsync(() -> migrator.upgrade(HEAD));
            while (database.query("select 1 from pg_locks where not granted and relation = 'b'::regclass")
                    .isEmpty()) {
                assertThat(run).isNotDone();
                Thread.sleep(20);
            }
            try (Statement statement = user.connection.createStatement()) {
                // the run waits for longer, so it is the one that finds the deadlock and gives way
                statement.execute("set deadlock_timeout = '30s'");
                statement.execute("lock table a");
            }
            user.connection.commit();
            assertThat(ids(run.get().applied())).containsExactly("aaaa");
            assertThat(events(WaitEvent.Retrying.class)).first().satisfies(event -> {
                assertThat(event.state()).isEqualTo("40P01");
                assertThat(event.blockers().sessions()).extracting(Blocker::pid).containsExactly(user.pid);
            });
        }
    }

    @Test
    void ofAStatementOutsideATransaction() throws SQLException {
        revisions.write("aaaa", List.of(), "-- migrate:step autocommit\nvacuum full a;", "");
        try (User user = new User("lock table a in share update exclusive mode")) {
            StatementFailedException failure = catchThrowableOfType(
                    StatementFailedException.class, () -> impatient().upgrade(HEAD));

            assertThat(failure.blockers().sessions()).extracting(Blocker::pid).containsExactly(user.pid);
            assertThat(failure)
                    .hasMessageContaining("The statements before it are done and recorded.\nIn the way was\n");
        }
    }

    @Test
    void ofThePreparedKindThatHasNoSession() {
        Blocker prepared = new Blocker(
                0,
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.of("public.a"));

        assertThat(prepared).hasToString("a prepared transaction, see pg_prepared_xacts, blocks public.a");
    }

    @Test
    void areNotNamedWhenNobodyCanBeAsked() throws SQLException {
        revisions.write("aaaa", List.of(), "alter table a add column name text;", "");
        Migrator migrator = Migrator.builder(new LimitedDataSource(database.dataSource(), 2))
                .revisions(revisions.directory())
                .lockTimeout(Duration.ofSeconds(1))
                .attempts(1)
                .build();
        try (User user = new User("select * from a")) {
            StatementFailedException failure =
                    catchThrowableOfType(StatementFailedException.class, () -> migrator.upgrade(HEAD));

            assertThat(user.pid).isPositive();
            assertThat(failure).hasMessageContaining("Tried 1 time, waiting up to 1000 ms");
            assertThat(failure)
                    .hasMessageContaining("Who was in the way is not known: ")
                    .hasMessageContaining("the pool is empty");
        }
    }

    @Test
    void ofAConcurrentIndexAreNamedWhileItWaits() throws Exception {
        revisions.write("aaaa", List.of(), "-- migrate:step autocommit\ncreate index concurrently i on a (id);", "");
        try (User user = new User("insert into a values (1)")) {
            CompletableFuture<UpgradeResult> run =
                    CompletableFuture.supplyAsync(() -> impatient().upgrade(HEAD));
            while (events(WaitEvent.StatementRunning.class).isEmpty()) {
                assertThat(run).isNotDone();
                Thread.sleep(50);
            }
            user.connection.commit();
            assertThat(ids(run.get().applied())).containsExactly("aaaa");
        }
        assertThat(database.query("select indisvalid from pg_index where indrelid = 'a'::regclass"))
                .containsExactly("t");
        assertThat(events(WaitEvent.Retrying.class)).isEmpty();
        assertThat(events(WaitEvent.StatementRunning.class)).first().satisfies(event -> {
            assertThat(event.warning()).isTrue();
            assertThat(event.text())
                    .matches("(?s)Runs for [5-9] s \\(.*upgrade.sql:7\\): create index concurrently i on a \\(id\\)\n"
                            + "It waits for\n  pid \\d+, user postgres, application 'reports', .*");
        });
    }
}
