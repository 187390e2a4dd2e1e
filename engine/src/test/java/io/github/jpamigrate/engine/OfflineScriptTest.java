package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jpamigrate.engine.apply.JournalTable;
import io.github.jpamigrate.engine.apply.LockKeys;
import io.github.jpamigrate.engine.offline.OfflineScript;
import io.github.jpamigrate.engine.offline.OfflineSettings;
import io.github.jpamigrate.engine.policy.Allowance;
import io.github.jpamigrate.engine.report.OfflineException;
import io.github.jpamigrate.engine.revision.NewRevision;
import io.github.jpamigrate.engine.revision.OfflineRoute;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.revision.Target;
import io.github.jpamigrate.engine.script.Cutting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scripts for psql do what a run does. */
class OfflineScriptTest extends DatabaseTest {
    private static final String NASTY = "it's a $migrate$ \\ \"thing\" :USER `id` $";

    @BeforeEach
    void writeRevisions() throws IOException {
        revisions
                .directory()
                .write(new NewRevision(
                        Optional.of("aaaa"),
                        List.of(),
                        NASTY,
                        Instant.parse("2026-01-01T00:00:00Z"),
                        List.of(),
                        List.of("items"),
                        List.of(),
                        "create table a (id int, name text default 'a\\b');\n-- a comment's end\n"
                                + "create function f() returns text language sql as $$select 'x;y'::text$$;",
                        "drop function f();\n-- " + NASTY + "\ndrop table a;"));
        revisions.write("bbbb", List.of("aaaa"), """
                insert into a values (1), (2);
                -- migrate:step autocommit
                create index concurrently a_id on a (id);
                create index concurrently a_name on a (name);
                -- migrate:step
                create table b (id int);
                """, """
                drop table b;
                -- migrate:step autocommit
                drop index concurrently a_id;
                -- migrate:step
                drop index a_name;
                delete from a;
                """);
        Revision other = revisions.write("cccc", List.of(), "create table c (id int)", "drop table c");
        Path downgrade = Path.of(other.downgrade().path());
        Files.writeString(downgrade, Files.readString(downgrade).replace("\n", "\r\n"));
        revisions
                .directory()
                .write(new NewRevision(
                        Optional.of("dddd"),
                        List.of("bbbb"),
                        "depend on another",
                        Instant.parse("2026-02-01T00:00:00Z"),
                        List.of(),
                        List.of(),
                        List.of("cccc"),
                        "",
                        ""));
        revisions.write("eeee", List.of("dddd", "cccc"), "", "");
    }

    private String script(String from, String to) {
        RevisionGraph graph = revisions.directory().load();
        OfflineRoute route = OfflineRoute.find(graph, Target.parse(from), Target.parse(to), Optional.empty());
        return OfflineScript.of(
                graph,
                route,
                new OfflineSettings(
                        new JournalTable("public", "migrate_revision"), Optional.of("public"), Duration.ofSeconds(5)));
    }

    /** Everything but times, durations and user. */
    private static List<String> journal(TestDatabase database) throws SQLException {
        List<String> lines = new ArrayList<>(database.query("""
                select format('%s', row(revision, sequence, parents, depends_on, message, checksum, downgrade_script, state,
                    finished_steps, tool_version)) from migrate_revision order by sequence"""));
        lines.addAll(database.query("""
                select format('%s', row(entry, action, revision, message, detail, tool_version))
                from migrate_revision_log order by entry"""));
        lines.addAll(database.query("""
                select format('%s.%s %s', attrelid::regclass, attname, format_type(atttypid, atttypmod)) from pg_attribute
                join pg_class on attrelid = pg_class.oid where relnamespace = 'public'::regnamespace order by 1"""));
        return lines;
    }

    private interface Client {
        void run(TestDatabase database, String script) throws Exception;
    }

    private void behaveLikeARun(Client client) throws Exception {
        try (TestDatabase other = TestServer.createDatabase()) {
            Migrator migrator = Migrator.builder(other.dataSource())
                    .schema("public")
                    .revisions(revisions.directory())
                    .build();

            client.run(database, script("base", "heads"));
            migrator.upgrade(HEAD);
            assertThat(journal(database)).isEqualTo(journal(other));
            assertThat(builder().schema("public").build().status().atHead()).isTrue();
            assertThat(builder().schema("public").build().upgrade(HEAD).applied())
                    .isEmpty();

            client.run(database, script("head", "aaaa"));
            migrator.downgrade(Target.parse("aaaa"));
            assertThat(journal(database)).isEqualTo(journal(other));

            client.run(database, script("aaaa,cccc", "bbbb"));
            migrator.upgrade(Target.parse("bbbb"));
            assertThat(journal(database)).isEqualTo(journal(other));

            client.run(database, script("bbbb,cccc", "base"));
            migrator.downgrade(BASE);
            assertThat(journal(database)).isEqualTo(journal(other));
            assertThat(database.tables()).isEmpty();
        }
    }

    @Test
    void doesWhatARunDoes() throws Exception {
        behaveLikeARun(OfflineScriptTest::execute);
    }

    @Test
    void doesWhatARunDoesInPsql() throws Exception {
        assumeTrue(psqlIsThere(), "psql is not installed");
        behaveLikeARun((target, script) -> assertThat(psql(target, script)).doesNotContain("ERROR"));
    }

    @Test
    void survivesStringsThatAreNotConforming() throws Exception {
        database.execute("alter database " + database.name() + " set standard_conforming_strings = off");
        execute(database, script("base", "aaaa"));
        assertThat(database.query("select message from migrate_revision")).containsExactly(NASTY);
    }

    @Test
    void stopsUnlessTheDatabaseIsWhereItBegins() throws Exception {
        assertRefused(
                script("aaaa", "bbbb"), "the database has no journal public.migrate_revision, so it is not at aaaa");
        execute(database, script("base", "aaaa"));
        assertRefused(
                script("base", "aaaa"),
                "this script begins at base, but the database is at aaaa",
                "That is where it ends: there is nothing to do.");
        assertRefused(
                script("base", "bbbb"),
                "this script begins at base, but the database is at aaaa",
                "Write one that begins there: mvn migrate:sql -Dmigrate.range=aaaa:bbbb");
        assertRefused(script("bbbb", "heads"), "this script begins at bbbb, but the database is at aaaa");
        database.execute("update migrate_revision set checksum = 'other'");
        assertRefused(
                script("aaaa", "bbbb"), "what the database applied on its way is not what the revision files say");
        database.execute("update migrate_revision set state = 'upgrading'");
        assertRefused(script("base", "bbbb"), "a run was interrupted in revision aaaa", "mvn migrate:upgrade");
        assertThat(database.tables()).containsExactly("public.a");
    }

    @Test
    void doesNotGoDownWhereTheDatabaseIsProtected() throws Exception {
        execute(database, script("base", "bbbb"));
        migrator().protect();
        assertRefused(
                script("bbbb", "aaaa"),
                "this database is protected, and this script undoes revisions",
                "mvn migrate:downgrade");

        builder().allow(Allowance.parse("unprotect:bbbb")).build().unprotect();
        execute(database, script("bbbb", "aaaa"));
        assertThat(database.tables()).containsExactly("public.a");
    }

    @Test
    void stopsWhileARunHoldsTheLock() throws Exception {
        long key = LockKeys.run("public", "migrate_revision");
        try (Connection holder = database.dataSource().getConnection();
                var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(" + key + ")");
            assertRefused(script("base", "head"), "another run of jpa-migrate works on this database");
            holder.rollback();
        }
        execute(database, script("base", "head"));
    }

    @Test
    void stopsInsideATransactionOfSomebodyElse() throws Exception {
        assumeTrue(psqlIsThere(), "psql is not installed");
        assertThat(psql(database, script("base", "head"), "-1"))
                .contains("ERROR:  this script has transactions of its own", "psql without -1");
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void stopsInASessionWithoutTheLock() throws Exception {
        String script = script("base", "head").replaceFirst("(?s)    if not pg_try_advisory_lock.*?end if;", "");
        assertRefused(script, "this session does not hold the lock of the run");
        assertThat(database.tables()).isEmpty();
    }

    /** After each statement that is committed; where a transaction is open, the one before it counts. */
    @Test
    void isFinishedByARunWhereverItStopped() throws Exception {
        finish("base", "heads", List.of(), migrator -> migrator.upgrade(HEAD));
        List<String> before = Cutting.statements(script("base", "bbbb"));
        finish("bbbb", "base", before, migrator -> migrator.downgrade(BASE));
    }

    private void finish(String from, String to, List<String> before, Consumer<Migrator> run) throws Exception {
        List<String> statements = Cutting.statements(script(from, to));
        List<String> undisturbed;
        try (TestDatabase other = TestServer.createDatabase()) {
            execute(other, before);
            execute(other, statements);
            undisturbed = journal(other);
        }
        int stops = 0;
        boolean open = false;
        for (int end = 1; end <= statements.size(); end++) {
            String last = statements.get(end - 1);
            open = last.startsWith("begin ") || open && !last.equals("commit");
            boolean settings = last.startsWith("do ") || last.startsWith("set ");
            if (open || settings) {
                continue;
            }
            stops++;
            try (TestDatabase stopped = TestServer.createDatabase()) {
                execute(stopped, before);
                execute(stopped, statements.subList(0, end));
                run.accept(Migrator.builder(stopped.dataSource())
                        .schema("public")
                        .revisions(revisions.directory())
                        .build());
                assertThat(journal(stopped)).as("after " + last).isEqualTo(undisturbed);
            }
        }
        assertThat(stops).isGreaterThan(5);
    }

    @Test
    void quotesWhateverTheJournalIsCalled() throws Exception {
        JournalTable odd = new JournalTable("it's \"odd\" \\ $migrate$", "jour%nal $");
        RevisionGraph graph = revisions.directory().load();
        OfflineRoute route = OfflineRoute.find(graph, Target.parse("base"), Target.parse("heads"), Optional.empty());
        String script = OfflineScript.of(
                graph, route, new OfflineSettings(odd, Optional.of("mine; 'all' \\"), Duration.ofSeconds(1)));

        execute(database, script);

        Migrator migrator = builder()
                .schema("mine; 'all' \\")
                .journal(odd.schema(), odd.table())
                .build();
        assertThat(migrator.status().atHead()).isTrue();
        assertThat(database.query("select schemaname from pg_tables where tablename = 'a'"))
                .containsExactly("mine; 'all' \\");
    }

    @Test
    void doesNotGoDownInAnUpgrade() {
        RevisionGraph graph = revisions.directory().load();
        assertThatThrownBy(
                        () -> OfflineRoute.find(graph, Target.parse("bbbb"), Target.parse("aaaa"), Optional.of(true)))
                .isInstanceOf(OfflineException.class)
                .hasMessageContaining("-Dmigrate.direction=downgrade");
        assertThat(OfflineRoute.find(graph, Target.parse("head"), Target.parse("-1"), Optional.empty())
                        .upgrade())
                .isFalse();
        assertThat(OfflineRoute.find(graph, Target.parse("aaaa"), Target.parse("+1"), Optional.empty())
                        .steps())
                .extracting(Revision::id)
                .containsExactly("bbbb");
        assertThat(OfflineRoute.find(graph, Target.parse("head"), Target.parse("head"), Optional.empty())
                        .steps())
                .isEmpty();
    }

    private void assertRefused(String script, String... texts) {
        assertThatThrownBy(() -> execute(database, script))
                .isInstanceOf(SQLException.class)
                .satisfies(failure -> assertThat(failure.getMessage()).contains(texts));
    }

    private static void execute(TestDatabase database, String script) throws SQLException {
        execute(database, Cutting.statements(script));
    }

    private static void execute(TestDatabase database, List<String> statements) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static boolean psqlIsThere() throws InterruptedException {
        try {
            return new ProcessBuilder("psql", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private String psql(TestDatabase database, String script, String... options) throws Exception {
        Path file = Files.writeString(folder.resolve("script.sql"), script);
        String url = database.dataSource().settings().url().replace("jdbc:", "");
        List<String> command = new ArrayList<>(List.of("psql", "-X", "-U", "postgres", "-f", file.toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-d", url));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGCLIENTENCODING", "LATIN1");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean failed = process.waitFor() != 0;
        assertThat(failed).as(output).isEqualTo(output.contains("ERROR"));
        return output;
    }
}
