package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.policy.Allowance;
import io.github.jpamigrate.engine.report.EditedRevisionException;
import io.github.jpamigrate.engine.report.IdleEvent;
import io.github.jpamigrate.engine.report.MissingCounterpartException;
import io.github.jpamigrate.engine.report.PolicyEvent;
import io.github.jpamigrate.engine.report.RevisionHeaderException;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import io.github.jpamigrate.engine.revision.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An upgrade that left nothing to do is remembered by the journal; whatever has changed since, the next one sees. */
class RememberedUpgradeTest extends DatabaseTest {
    private static final String REMEMBERED = "select revision from migrate_revision where settled is not null";

    @Test
    void theSameAgainHasTheSameAnswerInFewerQuestions() throws SQLException {
        revisions.line();
        UpgradeResult first = migrator().upgrade(HEAD);
        int remembered = tripsOfUpgrade();

        UpgradeResult second = migrator().upgrade(HEAD);
        database.execute("update migrate_revision set settled = null");
        UpgradeResult anew = migrator().upgrade(HEAD);
        int forgotten = tripsOfUpgrade();

        assertThat(first.applied()).hasSize(3);
        assertThat(second.applied()).isEmpty();
        assertThat(List.of(second.from(), second.to())).isEqualTo(List.of(anew.from(), anew.to()));
        assertThat(second.to()).isEqualTo(first.to());
        assertThat(remembered).isLessThan(forgotten);
    }

    private int tripsOfUpgrade() {
        StatementCounter counter = new StatementCounter(database.dataSource());
        Migrator.builder(counter).revisions(revisions.directory()).build().upgrade(HEAD);
        return counter.trips();
    }

    @Test
    void severalHeadsAreRemembered() {
        revisions.write("aaaa", List.of(), "create table a (id int);", "drop table a;");
        revisions.write("bbbb", List.of("aaaa"), "create table b (id int);", "drop table b;");
        revisions.write("cccc", List.of("aaaa"), "create table c (id int);", "drop table c;");

        UpgradeResult first = migrator().upgrade(Target.parse("heads"));
        UpgradeResult second = migrator().upgrade(Target.parse("heads"));

        assertThat(second.to()).isEqualTo(first.to());
        assertThat(ids(second.to())).containsExactlyInAnyOrder("bbbb", "cccc");
    }

    @Test
    void anEditedFileIsSeen() {
        revisions.line();
        migrator().upgrade(HEAD);
        TestRevisions.replace(revision("bbbb").upgrade(), "id int", "id bigint");

        assertThatThrownBy(() -> migrator().upgrade(HEAD)).isInstanceOf(EditedRevisionException.class);
    }

    @Test
    void aNewFileIsAppliedAndRememberedInTurn() throws SQLException {
        revisions.line();
        migrator().upgrade(HEAD);
        revisions.write("dddd", List.of("cccc"), "create table d (id int);", "drop table d;");

        assertThat(ids(migrator().upgrade(HEAD).applied())).containsExactly("dddd");
        assertThat(database.query(REMEMBERED + " order by sequence")).endsWith("dddd");
        assertThat(migrator().upgrade(HEAD).applied()).isEmpty();
    }

    @Test
    void aFileThatWasDeletedIsTold() {
        revisions.line();
        migrator().upgrade(HEAD);
        TestRevisions.delete(revision("cccc"));

        migrator().upgrade(HEAD);

        assertThat(events(IdleEvent.UnknownRevisions.class)).hasSize(1);
    }

    @Test
    void aDowngradeFileThatWasDeletedIsTold() throws IOException {
        revisions.line();
        migrator().upgrade(HEAD);
        Files.delete(Path.of(revision("cccc").downgrade().path()));

        assertThatThrownBy(() -> migrator().upgrade(HEAD)).isInstanceOf(MissingCounterpartException.class);
    }

    @Test
    void aFileThatCannotBeUnderstoodIsTold() throws IOException {
        revisions.line();
        migrator().upgrade(HEAD);
        Path file = Path.of(revision("cccc").upgrade().path());
        Files.writeString(file.resolveSibling("dddd_more.upgrade.sql"), "-- revision: dddd\n");
        Files.writeString(file.resolveSibling("dddd_more.downgrade.sql"), "-- revision: dddd\n");

        assertThatThrownBy(() -> migrator().upgrade(HEAD)).isInstanceOf(RevisionHeaderException.class);
    }

    @Test
    void aRowThatSomebodyDeletedByHandIsPendingAgain() throws SQLException {
        revisions.line();
        migrator().upgrade(HEAD);
        database.execute("drop table c; delete from migrate_revision where revision = 'cccc'");

        assertThat(ids(migrator().upgrade(HEAD).applied())).containsExactly("cccc");
    }

    @Test
    void aRowThatSomebodyChangedByHandIsSeen() throws SQLException {
        revisions.line();
        migrator().upgrade(HEAD);
        database.execute("update migrate_revision set checksum = 'other' where revision = 'aaaa'");

        assertThatThrownBy(() -> migrator().upgrade(HEAD)).isInstanceOf(EditedRevisionException.class);
    }

    @Test
    void whatWasUndoneIsPendingAndWhatIsThereAgainIsRemembered() throws SQLException {
        revisions.line();
        migrator().upgrade(HEAD);
        migrator().downgrade(Target.parse("-1"));

        assertThat(ids(migrator().upgrade(HEAD).applied())).containsExactly("cccc");
        assertThat(database.query(REMEMBERED)).containsExactly("cccc");
    }

    @Test
    void aRunThatLeavesSomethingIsNotRemembered() throws SQLException {
        revisions.line();

        migrator().upgrade(Target.parse("+1"));

        assertThat(database.query(REMEMBERED)).isEmpty();
        assertThat(ids(migrator().upgrade(HEAD).applied())).containsExactly("bbbb", "cccc");
    }

    @Test
    void anotherTargetIsAnotherQuestion() throws SQLException {
        revisions.line();

        migrator().upgrade(Target.parse("bbbb"));

        assertThat(database.query(REMEMBERED)).containsExactly("bbbb");
        assertThat(migrator().upgrade(Target.parse("bbbb")).applied()).isEmpty();
        assertThat(ids(migrator().upgrade(HEAD).applied())).containsExactly("cccc");
    }

    @Test
    void anAllowanceThatNamesNothingIsToldEachTime() {
        revisions.line();
        migrator().upgrade(HEAD);

        builder().allow(Allowance.parse("data-loss:cccc")).build().upgrade(HEAD);

        assertThat(events(PolicyEvent.AllowanceIdle.class)).hasSize(1);
    }

    @Test
    void lineEndingsDoNotCount() throws IOException {
        revisions.line();
        migrator().upgrade(HEAD);
        Path file = Path.of(revision("cccc").upgrade().path());
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));

        assertThat(migrator().upgrade(HEAD).applied()).isEmpty();
    }

    @Test
    void filesOfAClassPathAreRemembered() throws Exception {
        revisions.line();
        migrator().upgrade(HEAD);

        try (var loader =
                new java.net.URLClassLoader(new java.net.URL[] {folder.toUri().toURL()}, null)) {
            Migrator onClassPath = builder()
                    .revisions(RevisionDirectory.ofClassPath(loader, "migrate"))
                    .build();
            assertThat(onClassPath.upgrade(HEAD).applied()).isEmpty();
            revisions.write("dddd", List.of("cccc"), "create table d (id int);", "drop table d;");
            assertThat(ids(onClassPath.upgrade(HEAD).applied())).containsExactly("dddd");
        }
    }

    private Revision revision(String id) {
        return revisions.directory().load().find(id).orElseThrow();
    }
}
