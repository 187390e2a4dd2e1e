package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.apply.Repair;
import io.github.jpamigrate.engine.policy.Allowance;
import io.github.jpamigrate.engine.report.EditedRevisionException;
import io.github.jpamigrate.engine.report.HalfAppliedException;
import io.github.jpamigrate.engine.report.NothingToRepairException;
import io.github.jpamigrate.engine.report.PolicyEvent;
import io.github.jpamigrate.engine.report.ProtectedDatabaseException;
import io.github.jpamigrate.engine.report.RepairRefusedException;
import io.github.jpamigrate.engine.report.StatementFailedException;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.Target;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Accepting an edited file, and taking a revision out of the journal. */
class RepairTest extends DatabaseTest {

    private Revision file(String id) {
        return revisions.directory().load().find(id).orElseThrow();
    }

    private void lineApplied() {
        revisions.line();
        migrator().upgrade(HEAD);
    }

    @Test
    void acceptsAnEditedFileWithItsDowngrade() throws SQLException {
        lineApplied();
        TestRevisions.replace(file("bbbb").upgrade(), "id int", "id bigint");
        TestRevisions.replace(file("bbbb").downgrade(), "drop table b;", "drop table b cascade;");
        assertThatThrownBy(() -> migrator().upgrade(HEAD)).isInstanceOf(EditedRevisionException.class);
        String before = database.query("select applied_at from migrate_revision where revision = 'bbbb'")
                .get(0);

        RepairResult result = migrator().repair(Repair.accept("bbbb"));

        assertThat(ids(result.repaired())).containsExactly("bbbb");
        assertThat(ids(result.to())).containsExactly("cccc");
        assertThat(migrator().status().atHead()).isTrue();
        assertThat(database.query("select downgrade_script from migrate_revision where revision = 'bbbb'"))
                .containsExactly(file("bbbb").downgrade().text());
        assertThat(database.query("select applied_at from migrate_revision where revision = 'bbbb'"))
                .containsExactly(before);
        assertThat(database.query("select logged_by || ' ' || revision || ' ' || detail from migrate_revision_log"
                        + " where action = 'repair'"))
                .singleElement()
                .asString()
                .matches("postgres bbbb accepted, checksum [0-9a-f]{64} -> "
                        + file("bbbb").checksum());
    }

    @Test
    void takesOverADowngradeThatWasCorrectedLater() throws SQLException {
        lineApplied();
        TestRevisions.replace(file("cccc").downgrade(), "drop table c;", "drop table c cascade;");

        assertThat(ids(migrator().repair(Repair.accept("cccc")).repaired())).containsExactly("cccc");
        assertThat(ids(migrator().repair(Repair.accept("cccc")).repaired())).isEmpty();
        assertThat(events(PolicyEvent.NothingToAccept.class))
                .extracting(PolicyEvent.NothingToAccept::text)
                .containsExactly("Nothing to accept: the files of cccc (make something of cccc) say what was applied");
        assertThat(database.query("select count(*) from migrate_revision_log where action = 'repair'"))
                .containsExactly("1");
    }

    @Test
    void doesNotAcceptAParentThatIsNotThere() {
        revisions.line();
        revisions.write("dddd", List.of("aaaa"), "", "");
        migrator().upgrade(Target.parse("cccc"));
        TestRevisions.replace(file("cccc").upgrade(), "parents: bbbb", "parents: dddd");

        assertThatThrownBy(() -> migrator().repair(Repair.accept("cccc")))
                .isInstanceOf(RepairRefusedException.class)
                .hasMessage("""
                        cccc (make something of cccc) cannot be accepted: its file names what this database does not have:
                          dddd (make something of dddd)
                        Correct the header of %s
                        When the schema does have all of it, say so: mvn migrate:stamp -Dto=cccc""".formatted(file("cccc").upgrade().path()));
    }

    @Test
    void forgetsWhatHasNoFiles() throws SQLException {
        lineApplied();
        TestRevisions.delete(file("cccc"));

        assertThat(ids(migrator().repair(Repair.forget("cccc")).to())).containsExactly("bbbb");

        assertThat(database.tables()).containsExactly("public.a", "public.b", "public.c");
        assertThat(migrator().status().atHead()).isTrue();
        assertThat(database.query("select detail from migrate_revision_log where action = 'repair'"))
                .singleElement()
                .asString()
                .startsWith("forgotten, was applied at 20")
                .endsWith(" by postgres");
        assertThat(events(PolicyEvent.RevisionForgotten.class)).hasSize(1);
    }

    @Test
    void doesNotForgetWhatOthersStandOn() throws SQLException {
        lineApplied();
        revisions.write("dddd", List.of("cccc"), "", "");
        migrator().upgrade(HEAD);

        assertThatThrownBy(() -> migrator().repair(Repair.forget("bbbb")))
                .isInstanceOf(RepairRefusedException.class)
                .hasMessage("""
                        Not forgotten:
                          bbbb (make something of bbbb)
                        because these are applied and come after it:
                          dddd (make something of dddd)
                          cccc (make something of cccc)
                        Undo them first: mvn migrate:downgrade -Dto=bbbb
                        Or forget them too: mvn migrate:repair -Dmigrate.forget=bbbb,cccc,dddd""");
        migrator().repair(Repair.forget("bbbb", "cccc", "dddd"));
        assertThat(ids(migrator().status().current())).containsExactly("aaaa");
    }

    @Test
    void forgetsAnInterruptedUpgradeWhoseFilesAreGone() throws SQLException {
        revisions.line();
        migrator().upgrade(HEAD);
        Revision half = revisions.write(
                "dddd", List.of("cccc"), "create table d (id int);\n-- migrate:step\nselect 1 / 0;", "drop table d;");
        assertThatThrownBy(() -> migrator().upgrade(HEAD)).isInstanceOf(StatementFailedException.class);
        TestRevisions.delete(half);

        assertThatThrownBy(() -> migrator().upgrade(HEAD))
                .isInstanceOf(HalfAppliedException.class)
                .hasMessageEndingWith("mvn migrate:repair -Dmigrate.forget=dddd");
        migrator().repair(Repair.forget("dddd"));

        assertThat(migrator().status().atHead()).isTrue();
        assertThat(database.query("select detail from migrate_revision_log where action = 'repair'"))
                .singleElement()
                .asString()
                .startsWith("forgotten, was upgrading with 1 finished steps at ");
    }

    @Test
    void saysWhatThereIsToRepair() {
        lineApplied();
        TestRevisions.replace(file("bbbb").upgrade(), "id int", "id bigint");
        TestRevisions.delete(file("cccc"));

        assertThatThrownBy(() -> migrator().repair(new Repair(List.of(), List.of())))
                .isInstanceOf(NothingToRepairException.class)
                .hasMessage("""
                        Say which revision to repair. Accepting takes over what its edited file says, \
                        forgetting takes it out of the journal; both run nothing.
                        Edited after they were applied:
                          bbbb (make something of bbbb)
                            mvn migrate:repair -Dmigrate.accept=bbbb
                        Applied, without files here:
                          cccc (make something of cccc)
                            mvn migrate:repair -Dmigrate.forget=cccc""");
    }

    @Test
    void aProtectedDatabaseSaysWhatTheRepairWouldDo() {
        lineApplied();
        migrator().protect();
        TestRevisions.replace(file("bbbb").upgrade(), "id int", "id bigint");
        Repair repair = new Repair(List.of("bbbb"), List.of("cccc"));

        assertThatThrownBy(() -> migrator().repair(repair))
                .isInstanceOf(ProtectedDatabaseException.class)
                .hasMessageEndingWith("""
                        A repair changes what the journal says, and runs nothing. Not done:
                          bbbb (make something of bbbb)
                            accept: the journal takes over the checksum, the parents and the downgrade script of
                            %s
                          cccc (make something of cccc)
                            forget: its row leaves the journal; the schema keeps what it did
                        If that is what you want, say exactly so:
                        mvn migrate:repair -Dmigrate.accept=bbbb -Dmigrate.forget=cccc \
                        -Dmigrate.allow=repair:bbbb,repair:cccc""".formatted(file("bbbb").upgrade().path()));
        Migrator allowed = builder()
                .allow(Allowance.parse("repair:bbbb"), Allowance.parse("repair:cccc"))
                .build();
        assertThat(allowed.repair(repair).repaired()).hasSize(2);
    }

    @Test
    void anInterruptedDowngradeOfAnEditedRevisionIsFinished() throws SQLException {
        revisions.write("aaaa", List.of(), "create table a (id int);", """
                -- migrate:step
                drop table a;
                -- migrate:step
                select 1 / count(*) from pg_tables where tablename = 'go';""");
        migrator().upgrade(HEAD);
        TestRevisions.replace(file("aaaa").upgrade(), "id int", "id bigint");
        assertThatThrownBy(() -> migrator().downgrade(BASE)).isInstanceOf(StatementFailedException.class);
        database.execute("create table go ()");

        assertThat(migrator().downgrade(BASE).to()).isEmpty();
    }

    @Test
    void aDowngradeThatIsStuckGoesOnWithACorrectedScript() throws SQLException {
        revisions.write(
                "aaaa",
                List.of(),
                "create table a (id int);\ncreate table b (id int);",
                "drop table a;\n-- migrate:step\ndrop table c;");
        migrator().upgrade(HEAD);
        assertThatThrownBy(() -> migrator().downgrade(BASE))
                .isInstanceOf(StatementFailedException.class)
                .hasMessageEndingWith("A script that is corrected now counts once it is accepted:"
                        + " mvn migrate:repair -Dmigrate.accept=aaaa");
        TestRevisions.replace(file("aaaa").downgrade(), "drop table c", "drop table b");
        assertThatThrownBy(() -> migrator().downgrade(BASE)).isInstanceOf(StatementFailedException.class);
        TestRevisions.replace(file("aaaa").downgrade(), "drop table a;", "drop table if exists a;");
        assertThatThrownBy(() -> migrator().repair(Repair.accept("aaaa")))
                .isInstanceOf(RepairRefusedException.class)
                .hasMessage("""
                        The downgrade of aaaa (make something of aaaa) is half done, and %s differs in what has run \
                        already, its first step.
                        Restore that part, and change what comes after it only.""".formatted(file("aaaa").downgrade().path()));
        TestRevisions.replace(file("aaaa").downgrade(), "drop table if exists a;", "drop table a;");

        migrator().repair(Repair.accept("aaaa"));

        assertThat(migrator().downgrade(BASE).to()).isEmpty();
        assertThat(database.tables()).isEmpty();
    }
}
