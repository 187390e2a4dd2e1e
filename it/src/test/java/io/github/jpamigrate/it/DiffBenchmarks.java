package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.scratch.EmbeddedServer;
import io.github.jpamigrate.autogen.scratch.ServerLogin;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Measures the autogenerator beside Hibernate, liquibase-hibernate and Alembic; see docs/benchmarks.md. What a tool did is
 * checked, how long it took is not.
 */
class DiffBenchmarks {
    private static final Path WORK = Path.of(System.getProperty("it.work"), "benchmark-diff");
    private static final Path JARS = Path.of(System.getProperty("it.servers"));
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds");
    private static final List<String> TOOLS =
            List.of(System.getProperty("benchmark.tools").split(","));
    /** Debian's own, which sees its packages. */
    private static final String PYTHON = "/usr/bin/python3";

    private static final int WARM_UP = 10;
    /** Of a new table: itself, its indexes and its foreign key. */
    private static final int CHANGES = 4;
    /** What asks the server for each table, or takes minutes, is measured once, or not at all, with more tables. */
    private static final int MANY = 1000;

    /** It follows foreign keys from table to table by recursion, and must be given the stack for it. */
    private static final String ALEMBIC = """
            import sys
            import threading
            from sqlalchemy import create_engine
            from alembic.autogenerate import compare_metadata
            from alembic.migration import MigrationContext
            from models import metadata
            found = []
            def compare():
                with create_engine(sys.argv[1]).connect() as connection:
                    options = {'compare_type': True, 'compare_server_default': True}
                    found.append(len(compare_metadata(MigrationContext.configure(connection, opts=options), metadata)))
            sys.setrecursionlimit(1000000)
            threading.stack_size(1 << 29)
            thread = threading.Thread(target=compare)
            thread.start()
            thread.join()
            print(found[0])
            """;

    private final Map<String, String> classPaths = new LinkedHashMap<>();

    @Test
    void measures() throws Exception {
        Folders.delete(WORK);
        try (EmbeddedServer server =
                EmbeddedServer.temporary(version -> JARS.resolve("postgres-" + version + ".jar"), 18)) {
            DiffTable table = new DiffTable(List.of("PostgreSQL 18, fsync off"), ROUNDS);
            try {
                measure(server, table);
            } finally {
                // it took long to get this far
                table.write(Path.of(System.getProperty("benchmark.output")));
            }
        }
    }

    private void measure(EmbeddedServer server, DiffTable table) throws Exception {
        for (String size : System.getProperty("benchmark.tables").split(",")) {
            new Subject(server, Integer.parseInt(size), table).measure();
        }
        if (TOOLS.contains("maven")) {
            builds(table);
        }
    }

    /** Maven as a developer starts it, with the JVM's own settings, and nothing to do. */
    private static void builds(DiffTable table) {
        SampleProject shop = SampleProject.copyOf("shop", "benchmark-diff/shop")
                .withoutRevisions()
                .environment("MAVEN_OPTS", "");
        shop.maven("migrate:revision", "-Dmessage=first").succeeds();
        shop.maven("migrate:revision", "-Dmessage=second").succeeds();
        shop.maven("compile").succeeds();
        for (int round = 0; round < ROUNDS; round++) {
            Build compiled = shop.maven("compile").succeeds();
            Build second = shop.maven("migrate:revision", "-Dmessage=second").succeeds();
            Build forgetting = shop.maven("migrate:revision", "-Dmessage=second", "-Dmigrate.cache=false")
                    .succeeds();
            assertThat(shop.upgradeScripts()).hasSize(1);
            table.add("mvn compile", seconds(compiled));
            table.add("mvn migrate:revision, nothing to do (at most 2× mvn compile)", seconds(second));
            table.add("mvn migrate:revision -Dmigrate.cache=false, nothing to do", seconds(forgetting));
        }
    }

    private static double seconds(Build build) {
        return build.time().toNanos() / 1e9;
    }

    private String classPath(String project) {
        return classPaths.computeIfAbsent(project, name -> {
            SampleProject tool = SampleProject.copyOf("benchmark/" + name, "benchmark-diff/" + name);
            tool.maven("-q", "compile", "dependency:build-classpath", "-Dmdep.outputFile=target/class-path")
                    .succeeds();
            Path target = tool.folder().resolve("target");
            return target.resolve("classes")
                    + File.pathSeparator
                    + Folders.read(target.resolve("class-path")).strip();
        });
    }

    /** A schema of so many tables. */
    private final class Subject {
        private final int tables;
        private final DiffTable table;
        private final ServerLogin login;
        private final String user;
        private final String password;
        private final String live;
        private final Path folder;
        private final DiffEntities entities;

        Subject(EmbeddedServer server, int tables, DiffTable table) throws Exception {
            this.tables = tables;
            this.table = table;
            this.login = server.login();
            this.user = login.user().orElseThrow();
            this.password = login.password().orElse("");
            this.live = login.url().replaceAll("/postgres$", "/live_" + tables);
            this.folder = WORK.resolve("tables-" + tables);
            this.entities = DiffEntities.of(tables, folder.resolve("entities"), classPath("diff"));
            try (Connection connection = server.dataSource("postgres").getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database live_" + tables);
            }
        }

        void measure() throws Exception {
            firstRevisions();
            migrate();
            crawls();
            // once, so that it is remembered, and pages are read
            revision("-", "remembered", "0");
            revision(live, "remembered", "0");
            for (int round = 0; round < ROUNDS; round++) {
                inTurn();
            }
        }

        private void firstRevisions() throws Exception {
            for (int round = 0; round < (tables > MANY ? 1 : ROUNDS); round++) {
                Folders.delete(folder.resolve("revisions"));
                table.add(tables, "first revision", revision("-", "-", String.valueOf(tables * CHANGES)));
            }
        }

        /** The live database gets the schema from the revision, and so has a journal. */
        private void migrate() throws Exception {
            run(ours(
                    "Migrate", live, user, password, folder.resolve("revisions").toString()));
        }

        private void crawls() throws Exception {
            boolean keys = tables <= MANY;
            List<String> lines = run(ours(
                            "Crawls",
                            live,
                            user,
                            password,
                            entities.classes().toString(),
                            String.valueOf(WARM_UP),
                            String.valueOf(ROUNDS),
                            String.valueOf(keys)))
                    .lines();
            for (String line : lines) {
                String[] parts = line.split("\t");
                table.add(tables, parts[0], Double.parseDouble(parts[1]));
            }
        }

        private void inTurn() throws Exception {
            table.add(tables, "nothing to do", revision("-", "remembered", "0"));
            table.add(tables, "nothing to do, forgotten", revision("-", "-", "0"));
            table.add(tables, "nothing to do, live", revision(live, "remembered", "0"));
            table.add(
                    tables,
                    "Hibernate's validate",
                    run(ours(
                                    "HibernateAlone",
                                    live,
                                    user,
                                    password,
                                    entities.classes().toString(),
                                    "validate"))
                            .seconds());
            if (TOOLS.contains("liquibase")) {
                liquibase();
            }
            if (TOOLS.contains("alembic")) {
                alembic();
            }
        }

        private double revision(String database, String memory, String changes) throws Exception {
            Run run = run(ours(
                    "Revision",
                    login.url(),
                    user,
                    password,
                    database,
                    folder.resolve("revisions").toString(),
                    entities.classes().toString(),
                    memory.equals("-") ? memory : folder.resolve(memory).toString()));
            assertThat(run.lines()).containsExactly(changes);
            return run.seconds();
        }

        private void liquibase() throws Exception {
            if (tables > MANY) {
                table.note("liquibase-hibernate", "not run with more than " + MANY + " tables");
                return;
            }
            String classPath = classPath("liquibase-hibernate") + File.pathSeparator + entities.classes();
            Run run = run(List.of(
                    JAVA,
                    "-Xmx4g",
                    // it follows foreign keys from table to table by recursion
                    "-Xss1g",
                    "-cp",
                    classPath,
                    "Difference",
                    live,
                    user,
                    password,
                    "hibernate.cfg.xml",
                    "false"));
            table.add(tables, "liquibase-hibernate", run.seconds());
            table.note("statements of liquibase-hibernate, " + tables + " tables", String.valueOf(run.statements()));
        }

        private void alembic() throws Exception {
            Process probe = new ProcessBuilder(PYTHON, "-c", "import alembic, psycopg2")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (probe.waitFor() != 0) {
                table.note(
                        "Alembic",
                        "not run, since /usr/bin/python3 finds no alembic or psycopg2 (Debian: alembic, python3-psycopg2)");
                return;
            }
            Path script = entities.models().resolveSibling("compare.py");
            Folders.write(script, ALEMBIC);
            String url = live.replace("jdbc:postgresql://", "postgresql+psycopg2://" + user + ":" + password + "@");
            Run run = run(List.of(PYTHON, script.toString(), url));
            table.add(tables, "Alembic's comparison", run.seconds());
            table.note("differences by Alembic, " + tables + " tables", String.join(" ", run.lines()));
        }

        private List<String> ours(String main, String... arguments) {
            List<String> command = new ArrayList<>(
                    List.of(JAVA, "-Xmx1g", "-cp", classPath("diff") + File.pathSeparator + entities.classes(), main));
            command.addAll(Arrays.asList(arguments));
            return command;
        }
    }

    private record Run(List<String> lines, double seconds) {
        long statements() {
            return lines.stream().filter(line -> line.startsWith("> ")).count();
        }
    }

    /** A process from its start to its end. */
    private static Run run(List<String> command) throws Exception {
        Path output = Folders.newFile(WORK.resolve("output"), "out", ".txt");
        Path errors = Folders.newFile(WORK.resolve("output"), "err", ".txt");
        ProcessBuilder process =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
        long begin = System.nanoTime();
        int exitCode = process.start().waitFor();
        double seconds = (System.nanoTime() - begin) / 1e9;
        assertThat(exitCode)
                .as("exit code of %s, which said: %s", command, Folders.read(errors))
                .isZero();
        return new Run(Files.readAllLines(output), seconds);
    }
}
