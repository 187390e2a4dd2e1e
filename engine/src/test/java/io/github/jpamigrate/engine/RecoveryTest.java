package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.report.RecoveryEvent;
import io.github.jpamigrate.engine.report.StatementFailedException;
import io.github.jpamigrate.engine.report.WaitEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Statements outside a transaction, when the crash came in their middle, or between their end and their entry. */
@Timeout(60)
class RecoveryTest extends DatabaseTest {

    private void write(String statements) {
        revisions.write("aaaa", List.of(), "select 1;\n-- migrate:step autocommit\n" + statements, "");
    }

    /** As if a run had been killed behind that many units. */
    private void interruptedAfter(int units) throws SQLException {
        assertThat(database.query("select state from migrate_revision")).hasSizeLessThanOrEqualTo(1);
        database.execute("update migrate_revision set state = 'upgrading', finished_steps = " + units);
        events.clear();
    }

    private void upgradeInterruptedBehindTheSecondUnit(String statements) throws SQLException {
        write(statements);
        migrator().upgrade(HEAD);
        interruptedAfter(1);
    }

    @Test
    void ofAnEnumValue() throws SQLException {
        database.execute("create type e as enum ('a', 'c')");
        upgradeInterruptedBehindTheSecondUnit("alter type e add value 'it''s' before 'c';");

        migrator().upgrade(HEAD);

        assertThat(database.query("select enumlabel from pg_enum order by enumsortorder"))
                .containsExactly("a", "it's", "c");
        assertThat(migrator().status().atHead()).isTrue();
    }

    @Test
    void ofADroppedIndex() throws SQLException {
        database.execute("create table t (id int); create index i on t (id)");
        upgradeInterruptedBehindTheSecondUnit("drop index concurrently i;");

        migrator().upgrade(HEAD);

        assertThat(migrator().status().atHead()).isTrue();
    }

    @Test
    void ofAnIndexWhoseStatementHasComments() throws SQLException {
        database.execute("create table t (id int)");
        upgradeInterruptedBehindTheSecondUnit("create /* a */ index concurrently -- b\n \"My i\" on public . t (id);");

        migrator().upgrade(HEAD);

        assertThat(migrator().status().atHead()).isTrue();
    }

    @Test
    void ofAReindex() throws SQLException {
        database.execute("create table t (id int, name text); insert into t values (1, 'x'), (1, 'y')");
        database.execute("create index i on t (id)");
        assertThatThrownBy(() -> database.execute("create unique index concurrently i_ccnew1 on t (id)"))
                .isInstanceOf(SQLException.class);
        upgradeInterruptedBehindTheSecondUnit("reindex (concurrently) table t;");

        migrator().upgrade(HEAD);

        assertThat(events(RecoveryEvent.InvalidIndexDropped.class))
                .extracting(RecoveryEvent.InvalidIndexDropped::index)
                .containsExactly("public.i_ccnew1");
        assertThat(database.query("select indexrelid::regclass from pg_index where indrelid = 't'::regclass"))
                .containsExactly("i");
    }

    @Test
    void ofAReindexOfAnIndexOrASchema() throws SQLException {
        database.execute("create table t (id int); insert into t values (1), (1); create index i on t (id)");
        for (String statement : List.of("reindex index concurrently i", "reindex schema concurrently public")) {
            assertThatThrownBy(() -> database.execute("create unique index concurrently i_ccold on t (id)"))
                    .isInstanceOf(SQLException.class);
            database.execute("drop table if exists migrate_revision, migrate_revision_log");
            TestRevisions own = new TestRevisions(folder.resolve(statement.replace(' ', '_')));
            own.write("aaaa", List.of(), "-- migrate:step autocommit\n" + statement + ";", "");
            Migrator migrator = builder().revisions(own.directory()).build();
            migrator.upgrade(HEAD);
            interruptedAfter(0);

            migrator.upgrade(HEAD);

            assertThat(events(RecoveryEvent.InvalidIndexDropped.class)).hasSize(1);
        }
    }

    private void createPartitions() throws SQLException {
        database.execute("create table p (id int) partition by range (id);"
                + " create table q partition of p for values from (1) to (10)");
    }

    @Test
    void ofADetachedPartition() throws SQLException {
        createPartitions();
        upgradeInterruptedBehindTheSecondUnit("alter table p detach partition q concurrently;");

        migrator().upgrade(HEAD);

        assertThat(database.query("select inhrelid::regclass from pg_inherits")).isEmpty();
        assertThat(migrator().status().atHead()).isTrue();
    }

    @Test
    void ofAPartitionThatIsHalfDetached() throws SQLException {
        createPartitions();
        write("alter table p detach partition q concurrently;");
        try (Connection reader = database.dataSource().getConnection();
                var statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("select * from p");
            database.execute("alter database " + database.name() + " set statement_timeout = '300ms'");
            assertThatThrownBy(() -> migrator().upgrade(HEAD)).isInstanceOf(StatementFailedException.class);
            database.execute("alter database " + database.name() + " reset statement_timeout");
        }
        assertThat(database.query("select inhdetachpending from pg_inherits")).containsExactly("t");

        migrator().upgrade(HEAD);

        assertThat(database.query("select inhrelid::regclass from pg_inherits")).isEmpty();
    }

    @Test
    void ofSettingsOfTheStep() throws SQLException {
        database.execute("create table seen (place text, memory text)");
        revisions.write("aaaa", List.of(), """
                -- migrate:step autocommit rerunnable
                set maintenance_work_mem = '7MB';
                insert into seen values ('one', current_setting('maintenance_work_mem'));
                insert into seen values ('two', current_setting('maintenance_work_mem'));
                -- migrate:step
                insert into seen values ('three', current_setting('maintenance_work_mem'));
                """, "");
        migrator().upgrade(HEAD);
        assertThat(database.query("select place || memory from seen")).containsExactly("one7MB", "two7MB", "three64MB");
        interruptedAfter(1);

        migrator().upgrade(HEAD);

        assertThat(database.query("select place || memory from seen offset 3")).containsExactly("two7MB", "three64MB");
    }

    @Test
    void waitsForAServerProcessThatGoesOnWithoutItsClient() throws Exception {
        database.execute("create table done (id int)");
        String statement = "insert into done select 1 from pg_sleep(1.5)";
        revisions.write("aaaa", List.of(), "-- migrate:step autocommit rerunnable\n" + statement + ";", "");
        migrator().stamp(HEAD);
        interruptedAfter(0);
        CompletableFuture<Void> orphan = CompletableFuture.runAsync(() -> {
            try {
                database.execute(statement);
            } catch (SQLException failure) {
                throw new AssertionError(failure);
            }
        });
        while (database.query("select 1 from pg_stat_activity where query = '" + statement + "' and state = 'active'"
                        + " and datname = current_database()")
                .isEmpty()) {
            Thread.sleep(10);
        }

        builder().lockWait(Duration.ofSeconds(20)).build().upgrade(HEAD);

        assertThat(orphan).isDone();
        assertThat(events(WaitEvent.LockWaiting.class)).isNotEmpty();
    }

    @Test
    void ofWhateverTheServerSaysAboutStrings() throws SQLException {
        database.execute("alter database " + database.name() + " set standard_conforming_strings = off");
        revisions.write("aaaa", List.of(), """
                create table t (a text);
                insert into t values ('C:\\');
                set standard_conforming_strings = off;
                insert into t values ('it\\'s; fine');
                -- migrate:step autocommit rerunnable
                insert into t values ('D:\\');
                """, "");

        migrator().upgrade(HEAD);

        assertThat(database.query("select a from t")).containsExactly("C:\\", "it's; fine", "D:\\");
    }
}
