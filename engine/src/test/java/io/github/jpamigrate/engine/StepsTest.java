package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.apply.AppliedRevision;
import io.github.jpamigrate.engine.report.RecoveryEvent;
import io.github.jpamigrate.engine.report.StatementFailedException;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Revisions of several steps, also when they stop in the middle. */
class StepsTest extends DatabaseTest {
    private static final String THREE_STEPS = """
            create table t (id int, name text);
            insert into t values (1, 'a'), (2, 'a');
            -- migrate:step autocommit
            create index concurrently t_id on t (id);
            create unique index concurrently t_name on t (name);
            -- migrate:step
            create table done (id int);
            """;

    private static void replace(Revision revision, String from, String to) throws IOException {
        Path path = Path.of(revision.upgrade().path());
        Files.writeString(path, Files.readString(path).replace(from, to));
    }

    @Test
    void runStepsInAndOutsideOfTransactions() throws SQLException {
        revisions.write("aaaa", List.of(), THREE_STEPS.replace("(2, 'a')", "(2, 'b')"), "drop table t, done;");

        migrator().upgrade(HEAD);

        assertThat(database.query("select indexrelid::regclass from pg_index where indrelid = 't'::regclass"
                        + " and indisvalid order by 1::text"))
                .containsExactlyInAnyOrder("t_id", "t_name");
        assertThat(database.tables()).containsExactly("public.done", "public.t");
        assertThat(migrator().current())
                .extracting(AppliedRevision::state)
                .containsExactly(AppliedRevision.State.APPLIED);
    }

    @Test
    void goOnWhereTheyStopped() throws SQLException, IOException {
        Revision revision = revisions.write("aaaa", List.of(), THREE_STEPS, "drop table t, done;");

        assertThatThrownBy(() -> migrator().upgrade(HEAD))
                .isInstanceOf(StatementFailedException.class)
                .hasMessageContaining("SQLState 23505\nThe statements before it are done and recorded.");
        assertThat(migrator().status().interrupted()).singleElement().satisfies(row -> assertThat(row.finishedSteps())
                .isEqualTo(2));
        assertThat(migrator().status().atHead()).isFalse();
        database.execute("update t set name = 'b' where id = 2");
        events.clear();

        UpgradeResult result = migrator().upgrade(HEAD);

        assertThat(result.applied()).isEmpty();
        assertThat(ids(result.finished())).containsExactly("aaaa");
        assertThat(events)
                .extracting(
                        event -> event.text().replace(folder.toString(), "DIR").replaceAll("\\d+ ms", "N ms"))
                .containsExactly(
                        "Resuming the upgrade of aaaa (make something of aaaa) after 2 finished steps",
                        "Statement 4 of 5 (DIR/migrate/aaaa_make_something_of_aaaa.upgrade.sql:10):"
                                + " create unique index concurrently t_name on t (name)",
                        "Dropped the index public.t_name, which an interrupted run of aaaa (make something of aaaa) left invalid",
                        "Statement 5 of 5 (DIR/migrate/aaaa_make_something_of_aaaa.upgrade.sql:12): create table done (id int)",
                        "Applied aaaa in N ms");
        assertThat(database.query(
                        "select indexrelid::regclass from pg_index where indrelid = 't'::regclass" + " and indisvalid"))
                .containsExactlyInAnyOrder("t_id", "t_name");
        assertThat(migrator().status().atHead()).isTrue();
        assertThat(revision.id()).isEqualTo("aaaa");
    }

    @Test
    void mayBeCorrectedBehindWhereTheyStopped() throws SQLException, IOException {
        Revision revision = revisions.write("aaaa", List.of(), THREE_STEPS, "drop table t, done;");
        assertThatThrownBy(() -> migrator().upgrade(HEAD)).isInstanceOf(StatementFailedException.class);
        replace(revision, "create unique index concurrently t_name", "create index concurrently t_name");

        migrator().upgrade(HEAD);

        assertThat(database.tables()).containsExactly("public.done", "public.t");
        assertThat(migrator().status().atHead()).isTrue();
    }

    @Test
    void knowWhenTheCrashCameBetweenAStatementAndItsEntry() throws SQLException {
        revisions.write("aaaa", List.of(), THREE_STEPS.replace("(2, 'a')", "(2, 'b')"), "drop table t, done;");
        migrator().upgrade(HEAD);
        database.execute("drop table done");
        database.execute("update migrate_revision set state = 'upgrading', finished_steps = 2");

        migrator().upgrade(HEAD);

        assertThat(database.tables()).containsExactly("public.done", "public.t");
    }

    @Test
    void goOnDownwardsToo() throws SQLException {
        revisions.write(
                "aaaa",
                List.of(),
                "create table t (id int);\ncreate index i on t (id);\ncreate table u (id int);",
                "-- migrate:step autocommit\ndrop index concurrently i;\n-- migrate:step\nselect 1 / count(*) from u;\ndrop table t, u;");
        migrator().upgrade(HEAD);
        assertThatThrownBy(() -> migrator().downgrade(BASE)).isInstanceOf(StatementFailedException.class);
        assertThat(migrator().status().interrupted())
                .extracting(AppliedRevision::state)
                .containsExactly(AppliedRevision.State.DOWNGRADING);
        database.execute("insert into u values (1)");

        assertThat(migrator().downgrade(BASE).to()).isEmpty();
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void finishWhatWasInterruptedBeforeGoingTheOtherWay() throws SQLException {
        revisions.line();
        revisions.write("dddd", List.of("cccc"), THREE_STEPS, "drop table t, done;");
        assertThatThrownBy(() -> migrator().upgrade(HEAD)).isInstanceOf(StatementFailedException.class);
        database.execute("update t set name = 'b' where id = 2");

        DowngradeResult result = migrator().downgrade(Target.parse("bbbb"));

        assertThat(ids(result.undone())).containsExactly("dddd", "cccc");
        assertThat(events(RecoveryEvent.Resuming.class)).hasSize(1);
        assertThat(database.tables()).containsExactly("public.a", "public.b");
    }
}
