package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.policy.Allowance;
import io.github.jpamigrate.engine.report.InvalidAllowanceException;
import io.github.jpamigrate.engine.report.PolicyEvent;
import io.github.jpamigrate.engine.report.ProtectedDatabaseException;
import io.github.jpamigrate.engine.report.StatementFailedException;
import io.github.jpamigrate.engine.report.UnapprovedRevisionException;
import io.github.jpamigrate.engine.revision.Hazard;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.Target;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What takes an explicit word, and which one. */
class PolicyTest extends DatabaseTest {

    private Migrator allowing(String allowances) {
        return builder()
                .allow(Allowance.parseAll(allowances).toArray(Allowance[]::new))
                .build();
    }

    private String mark() throws SQLException {
        return migrator().status().protection().orElseThrow().toString();
    }

    @Test
    void aProtectedDatabaseIsNotDowngraded() throws SQLException {
        revisions.line();
        migrator().upgrade(HEAD);
        migrator().protect();

        assertThatThrownBy(() -> migrator().downgrade(Target.parse("-2")))
                .isInstanceOf(ProtectedDatabaseException.class)
                .hasMessage("""
                        This database is protected (%s). Undoing a revision can lose what was written since. Not undone:
                          cccc (make something of cccc)
                          bbbb (make something of bbbb)
                        If that is what you want, say exactly so:
                        mvn migrate:downgrade -Dto=-2 -Dmigrate.allow=downgrade:cccc,downgrade:bbbb""".formatted(mark()));
        assertThatThrownBy(() -> allowing("downgrade:cccc").downgrade(Target.parse("-2")))
                .isInstanceOf(ProtectedDatabaseException.class);
        assertThat(database.tables()).hasSize(3);

        assertThat(ids(allowing("downgrade:cccc,downgrade:bbbb")
                        .downgrade(Target.parse("-2"))
                        .undone()))
                .containsExactly("cccc", "bbbb");
        assertThat(events(PolicyEvent.AllowanceIdle.class)).isEmpty();
    }

    @Test
    void protectionIsWrittenIntoTheDatabase() throws SQLException {
        migrator().protect();
        migrator().protect();

        assertThat(events)
                .extracting(event -> event.text())
                .containsExactly(
                        "Created the journal public.migrate_revision",
                        "The database is protected: what can lose data there takes -Dmigrate.allow from now on",
                        "The database was protected already");
        assertThat(mark()).matches("by postgres, 20[-0-9]+T[:0-9]+Z");
        assertThatThrownBy(() -> migrator().unprotect())
                .isInstanceOf(ProtectedDatabaseException.class)
                .hasMessage("""
                        This database is protected (%s). Without protection its revisions can be undone by a mere mistake. \
                        It stays protected at:
                          base (no revision is applied)
                        If that is what you want, say exactly so:
                        mvn migrate:protect -Dmigrate.protected=false -Dmigrate.allow=unprotect:base""".formatted(mark()));

        allowing("unprotect:base").unprotect();
        migrator().unprotect();

        assertThat(migrator().status().protection()).isEmpty();
        assertThat(database.query("select action || ' by ' || logged_by from migrate_revision_log order by entry"))
                .containsExactly("protect by postgres", "unprotect by postgres");
    }

    @Test
    void leaveToUnprotectNamesWhereTheDatabaseIs() {
        revisions.line();
        migrator().upgrade(HEAD);
        migrator().protect();

        assertThatThrownBy(() -> allowing("unprotect:bbbb").unprotect())
                .hasMessageEndingWith("-Dmigrate.allow=unprotect:cccc");
        allowing("unprotect:cccc").unprotect();
        assertThat(migrator().downgrade(BASE).undone()).hasSize(3);
    }

    private Revision destructive(String id, String parent, String... objects) {
        List<Hazard> hazards = new ArrayList<>(List.of(new Hazard("may-fail", "column a.c")));
        List.of(objects).forEach(object -> hazards.add(new Hazard("data-loss", object)));
        return revisions.write(id, List.of(parent), hazards, "create table " + id + " (id int);", "drop table " + id);
    }

    private static void approve(Revision revision, String approval) {
        TestRevisions.replace(revision.upgrade(), "-- created:", "-- approved: " + approval + "\n-- created:");
    }

    @Test
    void whatLosesDataNeedsAnApproval() throws SQLException {
        revisions.line();
        Revision first = destructive("dddd", "cccc", "column a.b", "table z");
        Revision approved = destructive("eeee", "dddd", "column a.c");
        approve(approved, "Ada, nobody reads it");
        Revision last = destructive("ffff", "eeee", "sequence s");

        assertThatThrownBy(() -> migrator().upgrade(HEAD))
                .isInstanceOf(UnapprovedRevisionException.class)
                .hasMessage("""
                        Nothing was applied: some revisions lose data, and nobody has approved that.
                          dddd (make something of dddd)
                            %s
                            -- hazard: data-loss column a.b
                            -- hazard: data-loss table z
                          ffff (make something of ffff)
                            %s
                            -- hazard: data-loss sequence s
                        Whoever agrees to the loss says who and why in the header of the upgrade file, above its first empty line. \
                        That does not count as an edit:
                        -- approved: <who>, <why>
                        Or allow it for this run only:
                        mvn migrate:upgrade -Dto=head -Dmigrate.allow=data-loss:dddd,data-loss:ffff""".formatted(first.upgrade().path(), last.upgrade().path()));
        assertThat(database.query("select to_regclass('migrate_revision')")).containsExactly((String) null);

        approve(first, "Ada, nobody reads it");
        assertThat(allowing("data-loss:ffff").upgrade(HEAD).applied()).hasSize(6);
    }

    @Test
    void anApprovalIsNoEdit() {
        revisions.line();
        Revision revision = destructive("dddd", "cccc", "column a.b");
        allowing("data-loss:dddd").upgrade(HEAD);

        approve(revision, "Ada, nobody reads it");

        assertThat(migrator().status().atHead()).isTrue();
    }

    @Test
    void aDisposableDatabaseNeedsNoApprovalUnlessItIsProtected() {
        revisions.line();
        destructive("dddd", "cccc", "column a.b");
        Migrator disposable = builder().disposable(true).build();
        assertThat(disposable.upgrade(HEAD).applied()).hasSize(4);
        disposable.downgrade(Target.parse("-1"));

        disposable.protect();

        assertThatThrownBy(() -> disposable.upgrade(HEAD)).isInstanceOf(UnapprovedRevisionException.class);
    }

    @Test
    void whatWasBegunIsFinishedWithoutAskingAgain() throws SQLException {
        revisions.line();
        Revision half = revisions.write(
                "dddd",
                List.of("cccc"),
                List.of(new Hazard("data-loss", "table a")),
                "drop table a;\n-- migrate:step\nselect 1 / count(*) from go;",
                "create table a (id int);");
        database.execute("create table go (id int)");
        assertThatThrownBy(() -> allowing("data-loss:dddd").upgrade(HEAD)).isInstanceOf(StatementFailedException.class);
        database.execute("insert into go values (1)");

        migrator().upgrade(HEAD);

        assertThat(migrator().status().atHead()).isTrue();
        assertThat(half.losses()).hasSize(1);
    }

    @Test
    void theRefusalComesBeforeWhatACrashLeftIsFinished() throws SQLException {
        revisions.line();
        revisions.write(
                "dddd",
                List.of("cccc"),
                "create table d (id int);\n-- migrate:step\nselect 1 / count(*) from go;",
                "drop table d");
        database.execute("create table go (id int)");
        assertThatThrownBy(() -> migrator().upgrade(HEAD)).isInstanceOf(StatementFailedException.class);
        database.execute("insert into go values (1)");
        migrator().protect();

        assertThatThrownBy(() -> migrator().downgrade(Target.parse("cccc")))
                .isInstanceOf(ProtectedDatabaseException.class)
                .hasMessageEndingWith("-Dmigrate.allow=downgrade:dddd");

        assertThat(migrator().status().interrupted()).hasSize(1);
        assertThat(allowing("downgrade:dddd").downgrade(Target.parse("cccc")).undone())
                .hasSize(1);
    }

    @Test
    void aPurgeTakesWhateverIsInTheJournal() throws SQLException {
        revisions.line();
        migrator().upgrade(HEAD);
        database.execute("delete from migrate_revision where revision = 'bbbb'");
        database.execute("update migrate_revision set state = 'upgrading' where revision = 'aaaa'");
        TestRevisions.delete(revisions.directory().load().find("cccc").orElseThrow());

        StampResult result = migrator().purge(Target.parse("bbbb"));

        assertThat(ids(result.changed())).containsExactly("cccc", "aaaa", "aaaa", "bbbb");
        assertThat(ids(result.to())).containsExactly("bbbb");
        assertThat(migrator().status().atHead()).isTrue();
        assertThat(database.query("select revision || ' ' || detail from migrate_revision_log"
                        + " where action = 'stamp' order by entry"))
                .containsExactly("cccc purged", "aaaa purged", "aaaa added", "bbbb added");
    }

    @Test
    void aProtectedDatabaseIsNotPurged() throws SQLException {
        revisions.line();
        migrator().protect();
        migrator().purge(Target.parse("cccc"));

        assertThatThrownBy(() -> migrator().purge(Target.parse("bbbb")))
                .isInstanceOf(ProtectedDatabaseException.class)
                .hasMessage("""
                        This database is protected (%s). A purge forgets which revisions the database has. \
                        Not forgotten, with all before it:
                          cccc (make something of cccc)
                        If that is what you want, say exactly so:
                        mvn migrate:stamp -Dmigrate.purge -Dto=bbbb -Dmigrate.allow=purge:cccc""".formatted(mark()));
        assertThat(ids(allowing("purge:cccc").purge(BASE).to())).isEmpty();
        assertThat(database.query("select count(*) from migrate_revision")).containsExactly("0");
        assertThat(migrator().status().protection()).isPresent();
    }

    @Test
    void leaveForWhatDoesNotHappenIsTold() {
        revisions.line();
        allowing("data-loss:aaaa,downgrade:bbbb").upgrade(HEAD);
        allowing("downgrade:bbbb,downgrade:cccc").downgrade(Target.parse("-1"));

        assertThat(events(PolicyEvent.AllowanceIdle.class))
                .extracting(PolicyEvent.AllowanceIdle::text)
                .containsExactly(
                        "-Dmigrate.allow=data-loss:aaaa names nothing that this run asks leave for",
                        "-Dmigrate.allow=downgrade:bbbb names nothing that this run asks leave for",
                        "-Dmigrate.allow=downgrade:bbbb names nothing that this run asks leave for");
        assertThat(events(PolicyEvent.AllowanceIdle.class)).allMatch(PolicyEvent.AllowanceIdle::warning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"downgrade", "downgrade:", "everything:aaaa", "downgrade:AAAA", "downgrade:aaaa:bbbb", ":"})
    void anAllowanceHasAKindAndARevision(String text) {
        assertThatThrownBy(() -> Allowance.parseAll("repair:aaaa, " + text))
                .isInstanceOf(InvalidAllowanceException.class)
                .hasMessageStartingWith("'" + text + "' is not an allowance.");
    }
}
