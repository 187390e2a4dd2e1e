package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.scratch.EmbeddedServer;
import io.github.jpamigrate.autogen.scratch.ServerLogin;
import java.io.File;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Lets jpa-migrate, liquibase-hibernate and Hibernate's update make the same changes, and find nothing to do where nothing
 * changed; see docs/benchmarks.md. It says what each did, and fails only if jpa-migrate did something wrong.
 */
class PeersReport {
    private static final Path WORK = Path.of(System.getProperty("it.work"), "peers");
    private static final Path JARS = Path.of(System.getProperty("it.servers"));
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final List<String> TOOLS = List.of("jpa-migrate", "liquibase-hibernate", "Hibernate update");
    private static final String OURS = TOOLS.get(0);

    private final List<PeerEvolution> evolutions = PeerEvolution.all(Path.of(System.getProperty("peers.evolutions")));
    private final Map<String, Map<String, String>> verdicts = new LinkedHashMap<>();
    private final Map<String, String> unchanged = new LinkedHashMap<>();
    private ServerLogin login;
    private EmbeddedServer server;
    private int databases;

    @Test
    void compares() throws Exception {
        Folders.delete(WORK);
        String diff = classPath("benchmark/diff", "diff");
        String liquibase = classPath("benchmark/liquibase-hibernate", "liquibase-hibernate");
        Path first = compiled(1, diff);
        Path second = compiled(2, diff);
        try (EmbeddedServer started =
                EmbeddedServer.temporary(version -> JARS.resolve("postgres-" + version + ".jar"), 18)) {
            server = started;
            login = started.login();
            List<String> wanted;
            try (PeerDatabase database = open(createdByHibernate(second, diff))) {
                wanted = database.catalog();
            }
            for (String tool : TOOLS) {
                String classPath = tool.startsWith("liquibase") ? liquibase : diff;
                verdicts.put(tool, evolve(tool, classPath, diff, first, second, wanted));
                String database = createdByHibernate(first, diff);
                unchanged.put(
                        tool,
                        "evolutions: "
                                + run(tool, classPath, database, first, first)
                                        .statements()
                                        .size());
                keycloak(tool, classPath, diff);
            }
        }
        write();
        assertThat(verdicts.get(OURS))
                .allSatisfy((evolution, verdict) ->
                        assertThat(verdict).as(evolution).isEqualTo("right"));
    }

    private Map<String, String> evolve(
            String tool, String classPath, String diff, Path first, Path second, List<String> wanted) throws Exception {
        String name = createdByHibernate(first, diff);
        Map<String, Map<String, String>> before = new TreeMap<>();
        try (PeerDatabase database = open(name)) {
            database.fill("tgt1");
            database.fill("tgt2");
            for (PeerEvolution evolution : evolutions) {
                if (evolution.table(1).isPresent()) {
                    database.fill(evolution.table(1).get());
                    before.put(evolution.name(), database.row(evolution.table(1).get()));
                }
            }
            Peer done = run(tool, classPath, name, first, second);
            boolean stopped = tool.equals(OURS)
                    && !done.statements().isEmpty()
                    && !done.failures().isEmpty();
            List<String> refused = new ArrayList<>(done.failures());
            while (stopped && mend(refused.get(refused.size() - 1), database)) {
                List<String> again = process(
                        List.of(
                                JAVA,
                                "-cp",
                                classPath,
                                "Migrate",
                                url(name),
                                user(),
                                password(),
                                revisions(name).toString()),
                        false);
                stopped = !again.isEmpty();
                refused.addAll(again);
            }
            return judge(done, refused, before, database, wanted);
        }
    }

    /** Rows that do not fit stop an upgrade that is one transaction; the developer changes the row that it names. */
    private boolean mend(String failure, PeerDatabase database) throws SQLException {
        Optional<PeerEvolution> stopper = evolutions.stream()
                .filter(evolution ->
                        evolution.first("fails").filter(failure::contains).isPresent())
                .findFirst();
        if (stopper.isPresent()) {
            database.execute(stopper.get().first("mend").orElseThrow());
        }
        return stopper.isPresent();
    }

    private Map<String, String> judge(
            Peer done,
            List<String> refused,
            Map<String, Map<String, String>> before,
            PeerDatabase database,
            List<String> wanted)
            throws SQLException {
        List<String> different = Catalog.difference(wanted, database.catalog());
        Map<String, String> judged = new LinkedHashMap<>();
        for (PeerEvolution evolution : evolutions) {
            long differences = different.stream().filter(evolution::owns).count();
            boolean emitted = done.statements().stream().anyMatch(evolution::owns);
            boolean stopped = evolution
                    .first("fails")
                    .filter(text -> refused.stream().anyMatch(failure -> failure.contains(text)))
                    .isPresent();
            boolean lost = !stopped && isLost(evolution, before.getOrDefault(evolution.name(), Map.of()), database);
            String wrong = emitted ? "wrong" : "wrong: nothing done";
            judged.put(evolution.name(), lost ? "lost" : differences == 0 || stopped ? "right" : wrong);
        }
        return judged;
    }

    /** Whether a value is gone that both versions have a place for. */
    private static boolean isLost(PeerEvolution evolution, Map<String, String> before, PeerDatabase database)
            throws SQLException {
        if (before.isEmpty() || evolution.table(2).isEmpty()) {
            return false;
        }
        String table = evolution.table(2).get();
        Map<String, String> after = database.has(table) ? database.row(table) : Map.of();
        if (after.isEmpty()) {
            String old = evolution.table(1).get();
            return !database.has(old) || database.row(old).isEmpty();
        }
        Map<String, String> renamed = evolution.expectedInRow(before);
        boolean dropped = renamed.entrySet().stream()
                .filter(value -> after.containsKey(value.getKey()) && before.containsValue(value.getValue()))
                .anyMatch(value -> !after.containsValue(value.getValue()));
        boolean cut = before.entrySet().stream()
                .filter(value -> after.containsKey(value.getKey()))
                .anyMatch(value -> isShortened(value.getValue(), after.get(value.getKey())));
        return dropped || cut;
    }

    private static boolean isShortened(String before, String after) {
        return after.length() < before.length()
                && before.startsWith("zz" + after.substring(Math.min(2, after.length())));
    }

    private void keycloak(String tool, String classPath, String diff) throws Exception {
        if (!Boolean.getBoolean("peers.keycloak")) {
            return;
        }
        SampleProject project = SampleProject.copyOf("keycloak", "peers/keycloak");
        Path target = project.folder().resolve("target");
        project.maven("-q", "dependency:build-classpath", "-Dmdep.outputFile=" + target.resolve("class-path"))
                .succeeds();
        List<String> jars = Stream.of(
                        Folders.read(target.resolve("class-path")).strip().split(File.pathSeparator))
                .filter(jar -> jar.contains("keycloak"))
                .toList();
        Path model = Path.of(jars.stream()
                .filter(jar -> jar.contains("keycloak-model-jpa"))
                .findFirst()
                .orElseThrow());
        Path folder = WORK.resolve("keycloak-configuration");
        Folders.write(folder.resolve("hibernate.cfg.xml"), configuration(classesIn(model)));
        String more = File.pathSeparator + folder + File.pathSeparator + String.join(File.pathSeparator, jars);
        String database = createdByHibernate(folder, diff + more);
        Path place = tool.equals(OURS) ? model : folder;
        int statements =
                run(tool, classPath + more, database, place, place).statements().size();
        unchanged.merge(tool, "Keycloak: " + statements, (one, other) -> one + ", " + other);
    }

    private static List<String> classesIn(Path jar) throws Exception {
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            String text = Files.readString(files.getPath("default-persistence.xml"));
            return Pattern.compile("<class>([^<]+)</class>")
                    .matcher(text)
                    .results()
                    .map(found -> found.group(1).strip())
                    .toList();
        }
    }

    private Peer run(String tool, String classPath, String database, Path first, Path second) throws Exception {
        String withEntities = classPath + File.pathSeparator + second;
        List<String> command = new ArrayList<>(List.of(JAVA, "-cp", withEntities));
        switch (tool) {
            case "jpa-migrate" -> {
                command.set(2, classPath);
                command.addAll(List.of(
                        "Evolve",
                        url(database),
                        user(),
                        password(),
                        revisions(database).toString()));
                command.addAll(List.of(first.toString(), second.toString()));
                evolutions.forEach(evolution -> command.addAll(first.equals(second) ? List.of() : evolution.answers()));
            }
            case "liquibase-hibernate" ->
                command.addAll(List.of("Difference", url(database), user(), password(), "hibernate.cfg.xml", "true"));
            default -> command.addAll(List.of("Update", url(database), user(), password(), second.toString()));
        }
        return Peer.of(process(command, true));
    }

    /** What it says; without success, what it says of its failure. */
    private static List<String> process(List<String> command, boolean succeeds) throws Exception {
        Path output = Folders.newFile(WORK.resolve("output"), "out", ".txt");
        Path errors = Folders.newFile(WORK.resolve("output"), "err", ".txt");
        int exitCode = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start()
                .waitFor();
        if (succeeds) {
            assertThat(exitCode)
                    .as("exit code of %s: %s", command, Folders.read(errors))
                    .isZero();
        }
        return exitCode == 0 ? Files.readAllLines(output) : List.of(Folders.read(errors));
    }

    private String createdByHibernate(Path entities, String classPath) throws Exception {
        String name = "peers_" + ++databases;
        try (Connection connection = server.dataSource("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        process(
                List.of(
                        JAVA,
                        "-cp",
                        classPath + File.pathSeparator + entities,
                        "HibernateAlone",
                        url(name),
                        user(),
                        password(),
                        entities.toString(),
                        "create-only"),
                true);
        return name;
    }

    private PeerDatabase open(String name) throws SQLException {
        return new PeerDatabase(server.dataSource(name).getConnection());
    }

    private Path revisions(String database) {
        return WORK.resolve("revisions").resolve(database);
    }

    private String url(String database) {
        return login.url().replaceAll("/postgres$", "/" + database);
    }

    private String user() {
        return login.user().orElseThrow();
    }

    private String password() {
        return login.password().orElse("");
    }

    private Path compiled(int version, String classPath) {
        Path folder = WORK.resolve("v" + version);
        Path source = folder.resolve("source/Model.java");
        Path classes = folder.resolve("classes");
        Folders.write(source, PeerEvolution.source(evolutions, version));
        int failures = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", classes.toString(), "-cp", classPath, source.toString());
        assertThat(failures).isZero();
        Folders.write(classes.resolve("hibernate.cfg.xml"), configuration(PeerEvolution.classes(evolutions, version)));
        return classes;
    }

    private static String configuration(List<String> classes) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE hibernate-configuration PUBLIC "-//Hibernate/Hibernate Configuration DTD 3.0//EN"
                    "http://www.hibernate.org/dtd/hibernate-configuration-3.0.dtd">
                <hibernate-configuration>
                  <session-factory>
                    <property name="hibernate.dialect">org.hibernate.dialect.PostgreSQLDialect</property>
                %s
                  </session-factory>
                </hibernate-configuration>
                """.formatted(classes.stream()
                .map(name -> "    <mapping class=\"" + name + "\"/>")
                .collect(Collectors.joining("\n")));
    }

    private static String classPath(String project, String name) {
        SampleProject tool = SampleProject.copyOf(project, "peers/" + name);
        tool.maven("-q", "compile", "dependency:build-classpath", "-Dmdep.outputFile=target/class-path")
                .succeeds();
        Path target = tool.folder().resolve("target");
        return target.resolve("classes")
                + File.pathSeparator
                + Folders.read(target.resolve("class-path")).strip();
    }

    private void write() {
        StringBuilder text = new StringBuilder("| change | ")
                .append(String.join(" | ", TOOLS))
                .append(" |\n|---|---|---|---|\n");
        for (PeerEvolution evolution : evolutions) {
            text.append("| ").append(evolution.name());
            verdicts.values().forEach(tool -> text.append(" | ").append(tool.get(evolution.name())));
            text.append(" |\n");
        }
        for (String kind : List.of("right", "wrong", "lost")) {
            text.append("| ").append(kind);
            verdicts.values().forEach(tool -> text.append(" | ")
                    .append(tool.values().stream()
                            .filter(verdict -> verdict.startsWith(kind))
                            .count()));
            text.append(" |\n");
        }
        text.append("| useless statements where nothing changed");
        unchanged.values().forEach(counts -> text.append(" | ").append(counts));
        text.append(" |\n");
        Folders.write(Path.of(System.getProperty("peers.output")), text.toString());
        System.out.println(text);
    }
}
