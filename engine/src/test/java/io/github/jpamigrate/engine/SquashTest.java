package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.apply.AppliedRevision;
import io.github.jpamigrate.engine.report.EditedRevisionException;
import io.github.jpamigrate.engine.report.JournalEvent;
import io.github.jpamigrate.engine.report.PlacementException;
import io.github.jpamigrate.engine.report.RevisionHeaderException;
import io.github.jpamigrate.engine.report.RevisionNotFoundException;
import io.github.jpamigrate.engine.report.SquashException;
import io.github.jpamigrate.engine.report.SquashedMiddleException;
import io.github.jpamigrate.engine.revision.NewRevision;
import io.github.jpamigrate.engine.revision.Rebase;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.Squash;
import io.github.jpamigrate.engine.revision.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code bbbb} and {@code cccc} of the line from {@code aaaa} to {@code dddd}, squashed into {@code ssss}. */
class SquashTest extends DatabaseTest {
    private static final Target MIDDLE = Target.parse("bbbb");

    @BeforeEach
    void line() {
        revisions.line();
        revisions.write("dddd", List.of("cccc"), "create table d (id int);", "drop table d;");
    }

    private Revision squash() {
        NewRevision made = Squash.of(revisions.directory().load(), "bbbb:cccc", "make b and c")
                .revision();
        return revisions
                .directory()
                .write(new NewRevision(
                        Optional.of("ssss"),
                        made.parents(),
                        made.message(),
                        made.created(),
                        made.hazards(),
                        made.labels(),
                        made.dependsOn(),
                        made.upgrade(),
                        made.downgrade(),
                        made.replaces()));
    }

    private void deleteReplaced() throws IOException {
        for (String id : List.of("bbbb", "cccc")) {
            delete(id);
        }
    }

    private void delete(String id) throws IOException {
        Files.delete(folder.resolve("migrate/" + id + "_make_something_of_" + id + ".upgrade.sql"));
        Files.delete(folder.resolve("migrate/" + id + "_make_something_of_" + id + ".downgrade.sql"));
    }

    private List<String> journal() throws SQLException {
        return database.query(
                "select revision || ' ' || sequence || ' ' || parents::text from migrate_revision order by"
                        + " sequence");
    }

    @Test
    void keepsTheStepsOneAfterTheOther() {
        Revision squash = squash();

        assertThat(squash.upgrade().text()).endsWith("""
                -- replaces: bbbb, cccc

                -- bbbb (make something of bbbb)
                create table b (id int);

                -- migrate:step
                -- cccc (make something of cccc)
                create table c (id int);
                """);
        assertThat(squash.downgrade().text()).endsWith("""
                -- cccc (make something of cccc)
                drop table c;

                -- migrate:step
                -- bbbb (make something of bbbb)
                drop table b;
                """);
        assertThat(squash.parents()).containsExactly("aaaa");
    }

    @Test
    void givesFreshDatabasesTheNewOne() throws SQLException {
        squash();

        assertThat(ids(migrator().upgrade(HEAD).applied())).containsExactly("aaaa", "ssss", "dddd");
        assertThat(database.tables()).containsExactly("public.a", "public.b", "public.c", "public.d");
        assertThat(migrator().status().atHead()).isTrue();
        assertThat(ids(migrator().downgrade(Target.parse("-2")).undone())).containsExactly("dddd", "ssss");
        assertThat(database.tables()).containsExactly("public.a");
        assertThatThrownBy(() -> migrator().upgrade(MIDDLE))
                .isInstanceOf(RevisionNotFoundException.class)
                .hasMessageContaining("It was squashed into ssss (make b and c).");
    }

    @Test
    void leadsDatabasesInTheMiddleThroughTheOldOnes() throws SQLException {
        migrator().upgrade(MIDDLE);
        squash();
        revisions.write("eeee", List.of("ssss"), "create table e (id int);", "drop table e;");
        assertThat(migrator().status().pending()).extracting(Revision::id).containsExactly("cccc", "dddd", "eeee");

        assertThat(ids(migrator().upgrade(Target.parse("heads")).applied())).containsExactly("cccc", "dddd", "eeee");

        assertThat(migrator().status().atHead()).isTrue();
        assertThat(migrator().current()).extracting(AppliedRevision::id).containsExactlyInAnyOrder("dddd", "eeee");
        migrator().upgrade(Target.parse("heads"));
        assertThat(journal()).containsExactly("aaaa 1 {}", "ssss 3 {aaaa}", "dddd 4 {ssss}", "eeee 5 {ssss}");
    }

    @Test
    void bringsTheJournalUpToDate() throws SQLException {
        migrator().upgrade(HEAD);
        squash();
        assertThat(migrator().status().atHead()).isTrue();
        assertThat(migrator().history().entries())
                .extracting(entry -> entry.revision().id())
                .containsExactly("dddd", "ssss", "aaaa");
        assertThat(journal()).hasSize(4);

        assertThat(migrator().upgrade(HEAD).applied()).isEmpty();

        assertThat(journal()).containsExactly("aaaa 1 {}", "ssss 3 {aaaa}", "dddd 4 {ssss}");
        assertThat(events(JournalEvent.Squashed.class))
                .extracting(JournalEvent.Squashed::text)
                .containsExactly("The journal has ssss (make b and c) now in place of bbbb, cccc");
        assertThat(database.query("select revision || ' ' || detail from migrate_revision_log where action = 'stamp'"))
                .containsExactly("ssss replaces bbbb, cccc");
        assertThat(ids(migrator().downgrade(Target.parse("-1")).undone())).containsExactly("dddd");
        assertThat(ids(migrator().downgrade(Target.parse("-1")).undone())).containsExactly("ssss");
        assertThat(database.tables()).containsExactly("public.a");
        assertThat(ids(migrator().upgrade(HEAD).applied())).containsExactly("ssss", "dddd");
    }

    @Test
    void bringsTheJournalUpToDateBeforeAStampAndADowngrade() throws SQLException {
        migrator().upgrade(HEAD);
        squash();

        assertThat(ids(migrator().stamp(Target.parse("aaaa")).to())).containsExactly("aaaa");
        assertThat(journal()).containsExactly("aaaa 1 {}");
        migrator().stamp(HEAD);
        assertThat(ids(migrator().downgrade(Target.parse("aaaa")).undone())).containsExactly("dddd", "ssss");
    }

    @Test
    void worksWithoutTheOldFiles() throws SQLException, IOException {
        migrator().upgrade(HEAD);
        squash();
        deleteReplaced();

        assertThat(migrator().status().atHead()).isTrue();
        assertThat(migrator().upgrade(HEAD).applied()).isEmpty();
        assertThat(journal()).containsExactly("aaaa 1 {}", "ssss 3 {aaaa}", "dddd 4 {ssss}");
        assertThat(ids(migrator().downgrade(BASE).undone())).containsExactly("dddd", "ssss", "aaaa");
        assertThat(ids(migrator().upgrade(HEAD).applied())).containsExactly("aaaa", "ssss", "dddd");
    }

    @Test
    void refusesADatabaseInTheMiddleWithoutTheOldFiles() throws SQLException, IOException {
        migrator().upgrade(MIDDLE);
        squash();
        deleteReplaced();

        assertThatThrownBy(() -> migrator().upgrade(HEAD))
                .isInstanceOf(SquashedMiddleException.class)
                .hasMessage("""
                        This database is in the middle of what was squashed into ssss (make b and c):
                        it has bbbb and lacks cccc, whose files are not there any more.
                        Upgrade it once from a checkout that has them (git log --all -- '*cccc*'): mvn migrate:upgrade -Dto=cccc""");
        assertThat(database.tables()).containsExactly("public.a", "public.b");
        assertThat(ids(migrator().downgrade(Target.parse("aaaa")).undone())).containsExactly("bbbb");
        assertThat(ids(migrator().upgrade(HEAD).applied())).containsExactly("ssss", "dddd");
    }

    @Test
    void finishesTheNewOneWhereItStopped() throws SQLException {
        squash();
        database.execute("create table c (id int)");
        assertThatThrownBy(() -> migrator().upgrade(HEAD)).hasMessageContaining("already exists");
        database.execute("drop table c");

        migrator().upgrade(HEAD);

        assertThat(journal()).containsExactly("aaaa 1 {}", "ssss 2 {aaaa}", "dddd 3 {ssss}");
        assertThat(database.tables()).hasSize(4);
    }

    @Test
    void doesNotHideAnEdit() throws IOException {
        migrator().upgrade(HEAD);
        squash();
        Path file = folder.resolve("migrate/bbbb_make_something_of_bbbb.upgrade.sql");
        Files.writeString(file, Files.readString(file) + "select 1;\n");

        assertThatThrownBy(() -> migrator().upgrade(HEAD)).isInstanceOf(EditedRevisionException.class);
    }

    @Test
    void refusesFilesThatContradictEachOther() throws IOException {
        squash();
        revisions.write("eeee", List.of("ssss"), "", "");
        delete("bbbb");
        assertThatThrownBy(() -> revisions.directory().load())
                .isInstanceOf(RevisionHeaderException.class)
                .hasMessageContaining("of the replaced revisions the files of cccc are here and those of bbbb are not;"
                        + " keep all of them, or delete all");
    }

    @Test
    void refusesAFollowerOfTheMiddle() {
        squash();
        assertThatThrownBy(() -> revisions.write("eeee", List.of("bbbb"), "", ""))
                .isInstanceOf(RevisionHeaderException.class)
                .hasMessageContaining("the parent bbbb was squashed into ssss; let this revision follow that one");
    }

    @Test
    void refusesRangesThatAreNoLineOfTheirOwn() {
        refused("aaaa", "is no range");
        refused("bbbb:bbbb", "The range is one revision");
        refused("cccc:bbbb", "'cccc' is not below bbbb (make something of bbbb)");
        refused("heads:base", "'base' is not one revision");
        revisions.write("eeee", List.of("bbbb"), "", "");
        refused("bbbb:dddd", "Revision eeee (make something of eeee) follows bbbb (make something of bbbb)");
        revisions.write("ffff", List.of("dddd", "eeee"), "", "");
        refused("base:ffff", "Revision ffff (make something of ffff) joins branches");
        assertThat(Squash.of(revisions.directory().load(), "base:bbbb", "make a and b")
                        .replaced())
                .extracting(Revision::id)
                .containsExactly("aaaa", "bbbb");
    }

    @Test
    void staysWhereItIsWhileTheOldFilesAreThere() {
        squash();
        revisions.write("eeee", List.of("aaaa"), "", "");
        assertThatThrownBy(() -> Rebase.find(revisions.directory().load(), "dddd", "eeee"))
                .isInstanceOf(PlacementException.class)
                .hasMessageStartingWith("Revision ssss (make b and c) takes the place of bbbb and others");
    }

    @Test
    void refusesToSquashASquash() {
        squash();
        refused("aaaa:ssss", "Revision ssss (make b and c) is a squash itself");
    }

    private void refused(String range, String text) {
        assertThatThrownBy(() -> Squash.of(revisions.directory().load(), range, "make it one"))
                .isInstanceOf(SquashException.class)
                .hasMessageContaining(text);
    }
}
