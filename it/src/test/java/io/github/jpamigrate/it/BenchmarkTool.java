package io.github.jpamigrate.it;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A tool as a process that brings a database up to date.
 *
 * @param version for the table
 * @param command without the arguments that name database and folder
 */
record BenchmarkTool(String name, String version, BenchmarkFiles files, List<String> command, boolean java) {
    private static final Pattern TOOL = Pattern.compile("/[a-z]+-(?:core|engine|migrations)-([^/]*?)\\.jar");
    private static final String HEAP = "-Xmx256m";
    /** Peers get what they need. */
    private static final String HEAP_OF_PEERS = "-Xmx1g";

    static BenchmarkTool of(String name) {
        return switch (name) {
            case "psql" -> psql();
            case "jdbc" -> java(name, BenchmarkFiles.jdbc(), HEAP);
            case "jpa-migrate" -> java(name, BenchmarkFiles.jpaMigrate(), HEAP);
            case "flyway" -> java(name, BenchmarkFiles.flyway(), HEAP_OF_PEERS);
            case "liquibase" -> java(name, BenchmarkFiles.liquibase(), HEAP_OF_PEERS);
            case "mybatis" -> java(name, BenchmarkFiles.myBatis(), HEAP_OF_PEERS);
            default -> throw new IllegalArgumentException("no tool is called " + name);
        };
    }

    private static BenchmarkTool psql() {
        List<String> command = List.of("psql", "-q", "-X", "-v", "ON_ERROR_STOP=1", "-f", "all.sql");
        return new BenchmarkTool("psql", "", BenchmarkFiles.psql(), command, false);
    }

    /** Its classes and nothing else, resolved when the benchmark runs. */
    private static BenchmarkTool java(String name, BenchmarkFiles files, String heap) {
        SampleProject project = SampleProject.copyOf("benchmark/" + name, "benchmark/" + name);
        project.maven("-q", "compile", "dependency:build-classpath", "-Dmdep.outputFile=target/class-path")
                .succeeds();
        Path target = project.folder().resolve("target");
        String resolved = Folders.read(target.resolve("class-path")).strip();
        String version = TOOL.matcher(resolved)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
        String program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = target.resolve("classes") + File.pathSeparator + resolved;
        return new BenchmarkTool(name, version, files, List.of(program, heap, "-cp", classPath, "Run"), true);
    }

    ProcessBuilder process(BenchmarkServer.Database database, Path folder) {
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        if (java) {
            process.command(new ArrayList<>(command));
            process.command().addAll(List.of(database.url(), database.user(), database.password(), folder.toString()));
            return process;
        }
        process.environment()
                .putAll(Map.of(
                        "PGHOST", "localhost",
                        "PGPORT", String.valueOf(database.port()),
                        "PGUSER", database.user(),
                        "PGPASSWORD", database.password(),
                        "PGDATABASE", database.name()));
        return process;
    }
}
