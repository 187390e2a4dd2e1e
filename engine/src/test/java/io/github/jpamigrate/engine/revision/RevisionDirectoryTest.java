package io.github.jpamigrate.engine.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.CaseFile;
import io.github.jpamigrate.engine.report.DuplicateRevisionException;
import io.github.jpamigrate.engine.report.InvalidFileTemplateException;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.report.MissingCounterpartException;
import io.github.jpamigrate.engine.report.MissingParentException;
import io.github.jpamigrate.engine.report.RevisionDirectoryException;
import io.github.jpamigrate.engine.report.RevisionHeaderException;
import io.github.jpamigrate.engine.report.VagueMessageException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionDirectoryTest {
    private static final NewRevision USERS = new NewRevision(
            Optional.of("0607bc5b8535"),
            List.of(),
            "add user preferences table",
            Instant.parse("2026-11-23T08:00:00.123Z"),
            List.of(new Hazard("data-loss", "column users.old_preferences"), new Hazard("table-scan", "")),
            List.of("users"),
            List.of(),
            "create table users (id int);\n",
            "drop table users;");

    @TempDir
    private Path folder;

    private RevisionDirectory directory() {
        return RevisionDirectory.of(folder);
    }

    private static NewRevision next(String id, String... parents) {
        return new NewRevision(
                Optional.of(id),
                List.of(parents),
                "add " + id + " table",
                Instant.EPOCH,
                List.of(),
                List.of(),
                List.of(),
                "",
                "");
    }

    @ParameterizedTest
    @CsvSource({
        "{id}_{slug}, 0607bc5b8535_add_user_preferences_table",
        "{year}{month}{day}_{hour}{minute}_{id}_{slug}, 20261123_0800_0607bc5b8535_add_user_preferences_table",
        "{year}-{month}-{day}.{id}, 2026-11-23.0607bc5b8535",
        "V.{hour}{minute}{second}.{slug}-{id}, V.080000.add_user_preferences_table-0607bc5b8535"
    })
    void namesFilesByATemplateAndReadsThemWithAnyOther(String template, String stem) {
        RevisionDirectory templated = RevisionDirectory.of(folder, FileTemplate.parse(template));
        directory().write(next("aaaa"));
        templated.write(USERS);
        assertThat(folder.resolve(stem + ".upgrade.sql")).exists();
        assertThat(folder.resolve(stem + ".downgrade.sql")).exists();
        assertThat(directory().load().revisions())
                .extracting(Revision::id)
                .containsExactlyInAnyOrder("aaaa", "0607bc5b8535");
    }

    @Test
    void leavesNoGapInANameWhereTheMessageGivesNoWords() {
        NewRevision wordless = NewRevision.of("\u6DFB\u52A0\u7528\u6237", List.of(), List.of(), "", "");
        Revision written = RevisionDirectory.of(folder, FileTemplate.parse("{slug}_{year}__{slug}_{id}_{slug}"))
                .write(wordless);
        assertThat(Path.of(written.upgrade().path()).getFileName().toString())
                .matches("\\d{4}_" + written.id() + ".upgrade.sql");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{slug}",
                "{date}_{id}",
                "{ID}",
                "{id}{slug}",
                "x{id}",
                "{id}/{slug}",
                "..{id}",
                "-{id}",
                "{id",
                "{id}_{slug}\n",
                "{{id}}",
                "{id} {slug}",
                "{id}_{}",
                "a\\{id}",
                "{id}_\u00E9"
            })
    void refusesATemplateThatWouldNotDo(String template) {
        assertThatThrownBy(() -> FileTemplate.parse(template))
                .isInstanceOf(InvalidFileTemplateException.class)
                .hasMessageContaining("'" + template + "'");
    }

    @Test
    void findsThePairOfAnIdWhoseOneFileWasRenamed() throws IOException {
        RevisionDirectory.of(folder, FileTemplate.parse("{year}_{id}")).write(next("aaaa"));
        Files.move(folder.resolve("1970_aaaa.downgrade.sql"), folder.resolve("1971_aaaa.downgrade.sql"));
        assertThatThrownBy(() -> directory().load())
                .isInstanceOf(MissingCounterpartException.class)
                .hasMessageContaining("1970_aaaa.upgrade.sql");
    }

    @Test
    void writesBothFilesWithTheirHeaders() throws IOException {
        directory().write(USERS);

        assertThat(folder.resolve("0607bc5b8535_add_user_preferences_table.upgrade.sql"))
                .hasContent("""
                        -- revision: 0607bc5b8535
                        -- parents: none
                        -- message: add user preferences table
                        -- created: 2026-11-23T08:00:00Z
                        -- hazard: data-loss column users.old_preferences
                        -- hazard: table-scan
                        -- labels: users

                        create table users (id int);
                        """);
        assertThat(folder.resolve("0607bc5b8535_add_user_preferences_table.downgrade.sql"))
                .hasContent("""
                        -- revision: 0607bc5b8535
                        -- downgrade of: add user preferences table

                        drop table users;
                        """);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void readsWhatItWrote() {
        Revision written = directory().write(USERS);
        directory().write(next("aaaa", "0607bc5b8535"));

        RevisionGraph graph = directory().load();

        assertThat(graph.find("0607bc5b8535")).contains(written);
        assertThat(written.hazards()).isEqualTo(USERS.hazards());
        assertThat(written.created()).isEqualTo("2026-11-23T08:00:00Z");
        assertThat(graph.heads()).extracting(Revision::id).containsExactly("aaaa");
    }

    @Test
    void drawsAnIdOfTwelveHexDigits() {
        Revision first = directory().write(NewRevision.of("add users table", List.of(), List.of(), "", ""));
        Revision second = directory().draft(NewRevision.of("add users table", List.of(), List.of(), "", ""));

        assertThat(first.id()).matches("[0-9a-f]{12}").isNotEqualTo(second.id());
    }

    @Test
    void aDirectoryThatDoesNotExistIsEmpty() {
        RevisionDirectory missing = RevisionDirectory.of(folder.resolve("missing"));

        assertThat(missing.exists()).isFalse();
        assertThat(missing.load().isEmpty()).isTrue();
    }

    @Test
    void leavesOtherFilesAlone() throws IOException {
        Files.writeString(folder.resolve("model.schema"), "table t\n");
        Files.createDirectory(folder.resolve("old"));
        Files.writeString(folder.resolve("old/V1.sql"), "select 1;");

        assertThat(directory().load().isEmpty()).isTrue();
    }

    @Test
    void refusesWhatDoesNotFitBeforeAnythingIsWritten() throws IOException {
        directory().write(USERS);

        assertThatThrownBy(() -> directory().write(USERS)).isInstanceOf(DuplicateRevisionException.class);
        assertThatThrownBy(() -> directory().write(next("aaaa", "bbbb"))).isInstanceOf(MissingParentException.class);
        assertThatThrownBy(() -> directory().write(next("HEAD"))).isInstanceOf(MigrateException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void writesBothFilesOrNone() throws IOException {
        Revision draft = directory().draft(USERS);
        Files.createDirectory(Path.of(draft.upgrade().path() + ".unfinished"));

        assertThatThrownBy(() -> directory().write(draft)).isInstanceOf(RevisionDirectoryException.class);
        assertThat(Path.of(draft.downgrade().path())).doesNotExist();
        assertThat(Path.of(draft.upgrade().path())).doesNotExist();
    }

    @Test
    void checksumsIgnoreLineEndingsAndTheApproval() throws IOException {
        Revision written = directory().write(USERS);
        Path file = Path.of(written.upgrade().path());
        String text = Files.readString(file);

        Files.writeString(file, "\uFEFF" + text.replace("\n", "\r\n").stripTrailing());
        Revision otherEndings = directory().load().heads().get(0);
        Files.writeString(file, text.replace("-- labels", "-- approved: Ada, the column is empty\n-- labels"));
        Revision approved = directory().load().heads().get(0);
        Files.writeString(file, text.replace("id int", "id bigint"));
        Revision edited = directory().load().heads().get(0);

        assertThat(otherEndings.checksum()).isEqualTo(written.checksum());
        assertThat(approved.checksum()).isEqualTo(written.checksum());
        assertThat(approved.approved()).contains(new Approval("Ada", "the column is empty"));
        assertThat(edited.checksum()).isNotEqualTo(written.checksum()).matches("[0-9a-f]{64}");
    }

    @Test
    void readsRevisionsInsideAJarAndInFoldersOfAClassPath() throws IOException {
        Path revisions = folder.resolve("classes/db/migrate");
        RevisionDirectory.of(revisions).write(USERS);
        RevisionDirectory.of(revisions).write(next("aaaa", "0607bc5b8535"));
        Path jar = folder.resolve("app.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.list(revisions)) {
            out.putNextEntry(new JarEntry("db/migrate/"));
            for (Path file : files.toList()) {
                out.putNextEntry(new JarEntry("db/migrate/" + file.getFileName()));
                out.write(Files.readAllBytes(file));
            }
        }

        assertThat(load(jar.toUri().toURL())).containsExactly("0607bc5b8535", "aaaa");
        assertThat(load(folder.resolve("classes/").toUri().toURL())).containsExactly("0607bc5b8535", "aaaa");
        assertThat(load()).isEmpty();
    }

    private static List<String> load(URL... classPath) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(classPath, null)) {
            RevisionDirectory directory = RevisionDirectory.ofClassPath(loader, "/db/migrate/");
            assertThatThrownBy(() -> directory.write(USERS)).isInstanceOf(MigrateException.class);
            return directory.load().revisions().stream().map(Revision::id).toList();
        }
    }

    @Test
    void whatAnUpgradeNeedsIsReadWithoutTheDowngradeFiles() throws IOException {
        Path downgrade = Path.of(directory().write(USERS).downgrade().path());
        Files.writeString(downgrade, "-- revision: aaaa\n");

        Revision revision = directory().find().graph().heads().get(0);

        assertThatThrownBy(() -> revision.downgrade().text())
                .isInstanceOf(RevisionHeaderException.class)
                .hasMessageContaining("this file undoes revision aaaa, but belongs to 0607bc5b8535");
        assertThatThrownBy(() -> directory().load()).isInstanceOf(RevisionHeaderException.class);
        Files.delete(downgrade);
        assertThatThrownBy(() -> directory().find().graph()).isInstanceOf(MissingCounterpartException.class);
    }

    static List<CaseFile.Case> refused() {
        return CaseFile.read("revision/refused.txt");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void namesFileLineAndRemedy(CaseFile.Case expected) throws IOException {
        for (String file : expected.input().split("(?m)^>>> ")) {
            if (!file.isBlank()) {
                int lineEnd = file.indexOf('\n');
                Files.writeString(folder.resolve(file.substring(0, lineEnd)), file.substring(lineEnd + 1));
            }
        }

        assertThatThrownBy(() -> directory().load())
                .isInstanceOf(MigrateException.class)
                .hasMessage(expected.expected().get(0).replace("DIR", folder.toString()));
    }

    @Test
    void refusesOtherEncodings() throws IOException {
        Files.write(folder.resolve("aaaa_x.upgrade.sql"), new byte[] {'-', '-', (byte) 0xe4, '\n'});
        Files.writeString(folder.resolve("aaaa_x.downgrade.sql"), "");

        assertThatThrownBy(() -> directory().load()).hasMessageContaining("is not written in UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "fix", "Fixes.", "changes", "UPDATE", "update schema", "wip", "abc", "new", "!!!", "a"})
    void refusesVagueMessages(String message) {
        assertThatThrownBy(() -> RevisionMessage.check(message))
                .isInstanceOf(VagueMessageException.class)
                .hasMessageEndingWith("mvn migrate:revision -Dmessage=\"add user preferences\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"add users", "initial", "fix order total", "drop vat", "größere Spalten", "加表格字段"})
    void takesUsefulMessages(String message) {
        RevisionMessage.check(message);
    }

    @Test
    void makesASlugOfTheMessage() {
        assertThat(RevisionMessage.slug("Add user's préférences (v2)!")).isEqualTo("add_user_s_preferences_v2");
        assertThat(RevisionMessage.slug("add a very long message that would make a very long file name"))
                .isEqualTo("add_a_very_long_message_that_would_make");
        assertThat(RevisionMessage.slug("加表格字段")).isEmpty();
    }
}
