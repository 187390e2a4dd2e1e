package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.apply.AppliedRevision;
import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.IdleEvent;
import io.github.jpamigrate.engine.report.MultipleHeadsException;
import io.github.jpamigrate.engine.report.NotAppliedException;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.report.ScriptException;
import io.github.jpamigrate.engine.revision.NewRevision;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.Target;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The commands, when nothing goes wrong. */
class MigratorTest extends DatabaseTest {

    @Test
    void goesUpToTheHeadAndBackToBase() throws SQLException {
        revisions.line();

        UpgradeResult up = migrator().upgrade(HEAD);

        assertThat(ids(up.applied())).containsExactly("aaaa", "bbbb", "cccc");
        assertThat(up.from()).isEmpty();
        assertThat(ids(up.to())).containsExactly("cccc");
        assertThat(database.tables()).containsExactly("public.a", "public.b", "public.c");

        DowngradeResult down = migrator().downgrade(BASE);

        assertThat(ids(down.undone())).containsExactly("cccc", "bbbb", "aaaa");
        assertThat(ids(down.from())).containsExactly("cccc");
        assertThat(down.to()).isEmpty();
        assertThat(database.tables()).isEmpty();
        assertThat(database.query("select action || ' ' || revision from migrate_revision_log order by entry"))
                .containsExactly(
                        "upgrade aaaa",
                        "upgrade bbbb",
                        "upgrade cccc",
                        "downgrade cccc",
                        "downgrade bbbb",
                        "downgrade aaaa");
    }

    @Test
    void leavesNothingBehindButTheJournal() throws SQLException {
        revisions.line();
        migrator().upgrade(HEAD);
        migrator().downgrade(BASE);

        assertThat(database.query("""
                        select relname from pg_class where relnamespace = 'public'::regnamespace and relkind <> 'i'
                        union all select proname from pg_proc where pronamespace = 'public'::regnamespace
                        order by 1""")).containsExactly("migrate_revision", "migrate_revision_log");
        assertThat(database.query("select count(*) from pg_locks where locktype = 'advisory' and " + TestDatabase.HERE))
                .containsExactly("0");
    }

    @Test
    void hasNothingToDoTheSecondTime() throws SQLException {
        revisions.line();
        migrator().upgrade(HEAD);
        events.clear();

        UpgradeResult again = migrator().upgrade(HEAD);

        assertThat(again.applied()).isEmpty();
        assertThat(ids(again.to())).containsExactly("cccc");
        assertThat(events).isEmpty();
    }

    @Test
    void goesInSteps() throws SQLException {
        revisions.line();

        assertThat(ids(migrator().upgrade(Target.parse("+1")).applied())).containsExactly("aaaa");
        assertThat(ids(migrator().upgrade(Target.parse("bbbb")).applied())).containsExactly("bbbb");
        assertThat(ids(migrator().upgrade(Target.parse("+1")).applied())).containsExactly("cccc");
        assertThat(ids(migrator().downgrade(Target.parse("-2")).undone())).containsExactly("cccc", "bbbb");
        assertThat(ids(migrator().upgrade(Target.parse("heads")).applied())).containsExactly("bbbb", "cccc");
        assertThat(database.tables()).containsExactly("public.a", "public.b", "public.c");
    }

    @Test
    void tellsWhatHappens() {
        revisions.write("aaaa", List.of(), "create table a (id int);\ncreate table b (id int);", "drop table a, b;");

        migrator().upgrade(HEAD);

        assertThat(events)
                .extracting(event -> event.text().replaceAll("\\d+ ms", "N ms").replace(folder.toString(), "DIR"))
                .containsExactly(
                        "Created the journal public.migrate_revision",
                        "1 revision to apply",
                        "Upgrade 1 of 1: aaaa make something of aaaa",
                        "Statement 1 of 2 (DIR/migrate/aaaa_make_something_of_aaaa.upgrade.sql:6): create table a (id int)",
                        "Statement 2 of 2 (DIR/migrate/aaaa_make_something_of_aaaa.upgrade.sql:7): create table b (id int)",
                        "Applied aaaa in N ms");
    }

    @Test
    void keepsAnyTextInTheJournal() {
        String odd = "it's \\' odd; $$ ? E'\\n' \"x\" ${y} -- z /*";
        Revision revision = revisions
                .directory()
                .write(NewRevision.of(
                        "say that " + odd,
                        List.of(),
                        List.of(),
                        "set standard_conforming_strings = off; create table a (id int);",
                        "-- " + odd + "\ndrop table a;"));
        migrator().upgrade(HEAD);

        AppliedRevision row = migrator().current().get(0);

        assertThat(row.message()).isEqualTo("say that " + odd);
        assertThat(row.downgradeScript()).isEqualTo(revision.downgrade().text());
    }

    @Test
    void keepsWhatItDidInTheJournal() {
        revisions.line();
        migrator().upgrade(HEAD);

        AppliedRevision row = migrator().current().get(0);

        assertThat(row.id()).isEqualTo("cccc");
        assertThat(row.parents()).containsExactly("bbbb");
        assertThat(row.message()).isEqualTo("make something of cccc");
        assertThat(row.state()).isEqualTo(AppliedRevision.State.APPLIED);
        assertThat(row.appliedBy()).isEqualTo("postgres");
        assertThat(row.sequence()).isEqualTo(3);
        assertThat(row.downgradeScript())
                .isEqualTo("-- revision: cccc\n-- downgrade of: make something of cccc\n\ndrop table c;\n");
        assertThat(row.toolVersion()).startsWith("jpa-migrate ");
    }

    @Test
    void knowsWhereTheDatabaseIs() {
        revisions.line();
        assertThat(migrator().current()).isEmpty();
        assertThat(migrator().status().atHead()).isFalse();
        migrator().upgrade(Target.parse("bbbb"));

        Status status = migrator().status();

        assertThat(ids(status.current())).containsExactly("bbbb");
        assertThat(ids(status.heads())).containsExactly("cccc");
        assertThat(status.pending()).extracting(Revision::id).containsExactly("cccc");
        assertThat(migrator().history().entries())
                .extracting(entry -> entry.id() + entry.marks())
                .containsExactly("cccc[HEAD, PENDING]", "bbbb[CURRENT]", "aaaa[]");
        migrator().upgrade(HEAD);
        assertThat(migrator().status().atHead()).isTrue();
    }

    @Test
    void looksWithoutWriting() throws SQLException {
        revisions.line();

        migrator().current();
        migrator().history();
        migrator().status();

        assertThat(database.query("select count(*) from pg_class where relname like 'migrate%'"))
                .containsExactly("0");
    }

    @Test
    void stampsWithoutRunning() throws SQLException {
        revisions.line();

        StampResult stamped = migrator().stamp(Target.parse("bbbb"));

        assertThat(ids(stamped.changed())).containsExactly("aaaa", "bbbb");
        assertThat(ids(stamped.to())).containsExactly("bbbb");
        assertThat(database.tables()).isEmpty();
        assertThat(ids(migrator().upgrade(HEAD).applied())).containsExactly("cccc");
        assertThat(ids(migrator().stamp(Target.parse("aaaa")).changed())).containsExactly("cccc", "bbbb");
        assertThat(migrator().stamp(BASE).to()).isEmpty();
        assertThat(database.tables()).containsExactly("public.c");
    }

    @Test
    void undoesTheLastOneOfSeveral() {
        revisions.line();
        revisions.write("dddd", List.of("aaaa"), "create table d (id int);", "drop table d;");
        migrator().upgrade(Target.parse("heads"));

        assertThat(ids(migrator().downgrade(Target.parse("-1")).undone())).containsExactly("dddd");
        assertThat(ids(migrator().downgrade(Target.parse("-1")).undone())).containsExactly("cccc");
    }

    @Test
    void namesTheHeadsWhenThereAreSeveral() {
        revisions.line();
        revisions.write("dddd", List.of("aaaa"), "", "");

        assertThatThrownBy(() -> migrator().upgrade(HEAD))
                .isInstanceOf(MultipleHeadsException.class)
                .hasMessage("""
                        There are 2 heads, so 'head' could be any of them:
                          cccc (make something of cccc)
                          dddd (make something of dddd)
                        Two revisions were made from the same parent, probably on two branches of the code. Where one of them is
                        applied nowhere yet, put it behind the other: mvn migrate:rebase -Dmigrate.branch=dddd -Dmigrate.onto=cccc
                        Where both are applied somewhere, join them: mvn migrate:merge -Dmessage="..."
                        Or go to all of them with -Dto=heads, or to one by its id.""");
    }

    @Test
    void appliesAMergeWithoutStatements() {
        revisions.line();
        revisions.write("dddd", List.of("aaaa"), "create table d (id int);", "drop table d;");
        revisions.write("eeee", List.of("cccc", "dddd"), "", "");

        assertThat(ids(migrator().upgrade(HEAD).to())).containsExactly("eeee");
        assertThat(migrator().downgrade(Target.parse("-1")).to())
                .extracting(RevisionName::id)
                .containsExactly("cccc", "dddd");
    }

    @Test
    void saysThatAnOlderTargetIsAlreadyApplied() {
        revisions.line();
        migrator().upgrade(HEAD);

        assertThat(migrator().upgrade(Target.parse("bbbb")).applied()).isEmpty();
        assertThat(events(IdleEvent.AlreadyApplied.class))
                .extracting(Event::text)
                .containsExactly("'bbbb' is already applied; to go back use mvn migrate:downgrade -Dto=bbbb");
    }

    @Test
    void refusesToGoDownToWhatIsNotThere() {
        revisions.line();
        migrator().upgrade(Target.parse("aaaa"));

        assertThatThrownBy(() -> migrator().downgrade(Target.parse("bbbb")))
                .isInstanceOf(NotAppliedException.class)
                .hasMessage("""
                        Cannot go down to 'bbbb': revision bbbb is not applied to this database.
                        mvn migrate:current shows where the database is; to go up use mvn migrate:upgrade -Dto=bbbb.""");
    }

    @Test
    void readsEveryScriptBeforeTheFirstOneRuns() throws SQLException {
        revisions.line();
        revisions.write("dddd", List.of("cccc"), "create table d (id int);", "vacuum a;");

        assertThatThrownBy(() -> migrator().upgrade(HEAD))
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining("dddd_make_something_of_dddd.downgrade.sql:4");
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void saysThatThereAreNoRevisions() {
        assertThat(migrator().upgrade(HEAD).applied()).isEmpty();
        assertThat(events(IdleEvent.NoRevisions.class)).hasSize(1);
    }

    @Test
    void sendsStatementsAsTheyAreWritten() throws SQLException {
        revisions.write("aaaa", List.of(), """
                create table t (id int, data jsonb default '{"a": 1}');
                insert into t select 1, '{"a": 2}' where '{"a": 2}'::jsonb ? 'a';
                create function twice(n int) returns int language sql
                begin atomic
                  select n;
                  select case when n > 0 then n + n else n end;
                end;
                create function loud(n text) returns text language plpgsql as $body$
                begin
                  return upper(n) || '{fn now()}?;';
                end $body$;
                comment on table t is '{d ''2026-01-01''} ? :x';
                """, "drop function twice, loud; drop table t;");

        migrator().upgrade(HEAD);

        assertThat(database.query("select twice(id)::text || loud('a') || obj_description('t'::regclass) from t"))
                .containsExactly("2A{fn now()}?;{d '2026-01-01'} ? :x");
        migrator().downgrade(BASE);
        assertThat(database.tables()).isEmpty();
    }
}
