package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.listing.InspectionFormat;
import io.github.jpamigrate.engine.report.NotAtHeadsException;
import io.github.jpamigrate.engine.report.StatementFailedException;
import io.github.jpamigrate.engine.report.UnhealthyDatabaseException;
import io.github.jpamigrate.engine.report.UnknownWordException;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a database stands to the files, and what in it was never finished. */
class InspectionTest extends DatabaseTest {

    private static List<String> findings(Inspection inspection) {
        return inspection.findings().stream().map(Finding::toString).toList();
    }

    @Test
    void findsNothingWhereAllIsDone() {
        revisions.line();
        migrator().upgrade(HEAD);

        Inspection inspection = migrator().inspect();

        assertThat(inspection.findings()).isEmpty();
        inspection.refuse(EnumSet.allOf(Finding.Kind.class));
        inspection.status().requireHeads();
        assertThat(InspectionFormat.TEXT.lines(inspection))
                .containsExactly(
                        "Current: cccc (make something of cccc) (at head)", "Heads: cccc (make something of cccc)");
    }

    @Test
    void findsEveryKindOfTrouble() throws SQLException, IOException {
        revisions.line();
        migrator().upgrade(HEAD);
        delete("cccc");
        Revision edited = revisions.directory().load().find("aaaa").orElseThrow();
        Path file = Path.of(edited.upgrade().path());
        Files.writeString(file, Files.readString(file).replace("id int", "id bigint"));
        revisions.write("dddd", List.of("bbbb"), "create table d (id int);", "drop table d;");
        database.execute(
                "update migrate_revision set state = 'downgrading', finished_steps = 1 where revision = 'bbbb'");
        database.execute("create schema \"Odd\"");
        database.execute("create table \"Odd\".t (id int)");
        database.execute("insert into \"Odd\".t values (1), (1)");
        assertThatThrownBy(() -> database.execute("create unique index concurrently \"T_id\" on \"Odd\".t (id)"))
                .isInstanceOf(SQLException.class);
        database.execute("create table p (id int) partition by list (id)");
        database.execute("create table p1 partition of p for values in (1)");
        database.execute("create index p_id on only p (id)");
        database.execute("alter table \"Odd\".t add constraint positive check (id > 0) not valid");
        database.execute("create domain money_of_ours as numeric");
        database.execute("alter domain money_of_ours add constraint paid check (value > 0) not valid");
        database.execute("create temp table gone (id int)");

        Inspection inspection = migrator().inspect();

        assertThat(findings(inspection))
                .containsExactly(
                        "pending dddd (make something of dddd): mvn migrate:upgrade -Dto=dddd",
                        "unknown cccc (make something of cccc): mvn migrate:show -Dmigrate.revision=cccc",
                        "edited aaaa (make something of aaaa): git log -p -- " + file,
                        "interrupted bbbb (make something of bbbb): mvn migrate:downgrade -Dto=aaaa",
                        "invalid-index \"Odd\".\"T_id\" on \"Odd\".t: REINDEX INDEX CONCURRENTLY \"Odd\".\"T_id\";",
                        "invalid-index public.p_id on public.p:"
                                + " ALTER INDEX public.p_id ATTACH PARTITION <the index of each partition that lacks one>;",
                        "unvalidated-constraint positive on \"Odd\".t:"
                                + " ALTER TABLE \"Odd\".t VALIDATE CONSTRAINT positive;",
                        "unvalidated-constraint paid on public.money_of_ours:"
                                + " ALTER DOMAIN public.money_of_ours VALIDATE CONSTRAINT paid;");
        assertThatThrownBy(() -> inspection.refuse(EnumSet.of(Finding.Kind.EDITED, Finding.Kind.UNKNOWN)))
                .isInstanceOf(UnhealthyDatabaseException.class)
                .hasMessage("""
                        The database is not as it is to be:
                          unknown cccc (make something of cccc): mvn migrate:show -Dmigrate.revision=cccc
                          edited aaaa (make something of aaaa): git log -p -- %s
                        What counts is set with -Dmigrate.failOn.""".formatted(file));
        inspection.refuse(EnumSet.noneOf(Finding.Kind.class));
        String json = String.join("\n", InspectionFormat.JSON.lines(inspection));
        assertThat(database.query("select string_agg(f ->> 'kind', ' ') from json_array_elements('"
                        + json.replace("'", "''") + "'::json -> 'findings') f"))
                .containsExactly("pending unknown edited interrupted invalid-index invalid-index"
                        + " unvalidated-constraint unvalidated-constraint");
    }

    @Test
    void theRemediesHelp() throws SQLException {
        database.execute("create table t (id int)");
        database.execute("insert into t values (1), (1)");
        assertThatThrownBy(() -> database.execute("create unique index concurrently i on t (id)"))
                .isInstanceOf(SQLException.class);
        database.execute("alter table t add constraint positive check (id > 0) not valid");
        database.execute("delete from t");

        for (Finding finding : migrator().inspect().findings()) {
            database.execute(finding.remedy());
        }

        assertThat(migrator().inspect().findings()).isEmpty();
    }

    @Test
    void tellsAHalfDoneUpgrade() {
        revisions.write("aaaa", List.of(), "create table a (id int);\n-- migrate:step\nselect 1 / 0;", "drop table a;");
        revisions.write(
                "bbbb",
                List.of("aaaa"),
                "-- migrate:step autocommit\nvacuum;\n-- migrate:step\nselect 1 / 0;",
                "drop table b;");
        assertThatThrownBy(() -> migrator().upgrade(HEAD)).isInstanceOf(StatementFailedException.class);

        assertThat(findings(migrator().inspect()))
                .contains("interrupted aaaa (make something of aaaa): mvn migrate:upgrade -Dto=aaaa");
        assertThat(migrator().history().named(Target.parse("aaaa")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.marks()).containsExactly(Mark.HALF_DONE));
    }

    @Test
    void refusesToBeElsewhereThanAtTheHeads() {
        revisions.line();
        assertThatThrownBy(() -> migrator().status().requireHeads())
                .isInstanceOf(NotAtHeadsException.class)
                .hasMessage("""
                        The database is not at all heads. It is at:
                          base, no revision is applied
                        Heads of the files are:
                          cccc (make something of cccc)
                        Apply what is pending: mvn migrate:upgrade -Dto=heads
                        Or see what is different: mvn migrate:status""");
        revisions.write("dddd", List.of("bbbb"), "create table d (id int);", "drop table d;");
        migrator().upgrade(Target.parse("cccc"));
        assertThatThrownBy(() -> migrator().status().requireHeads()).isInstanceOf(NotAtHeadsException.class);
        migrator().upgrade(Target.parse("heads"));
        migrator().status().requireHeads();
    }

    @Test
    void readsTheKindsThatCount() {
        assertThat(Finding.Kind.parse("x", List.of("pending", " invalid-index")))
                .containsExactly(Finding.Kind.PENDING, Finding.Kind.INVALID_INDEX);
        assertThat(Finding.Kind.parse("x", List.of("all"))).hasSize(6);
        assertThat(Finding.Kind.parse("x", List.of("none"))).isEmpty();
        assertThatThrownBy(() -> Finding.Kind.parse("migrate.failOn", List.of("pendign")))
                .isInstanceOf(UnknownWordException.class)
                .hasMessage(
                        "'pendign' is nothing that migrate.failOn can be. It can be: pending, unknown, edited, interrupted,"
                                + " invalid-index, unvalidated-constraint, all, none\nFor example -Dmigrate.failOn=pending");
    }

    private void delete(String id) throws IOException {
        Revision revision = revisions.directory().load().find(id).orElseThrow();
        Files.delete(Path.of(revision.upgrade().path()));
        Files.delete(Path.of(revision.downgrade().path()));
    }
}
