package io.github.jpamigrate.autogen.scratch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether containers can be had, without touching Testcontainers where it is not on the class path. */
final class DockerChoice {
    private static final String TESTCONTAINERS = "org.testcontainers.postgresql.PostgreSQLContainer";

    private DockerChoice() {}

    static boolean available() {
        return onClassPath() && mayBeThere() && DockerServer.answers();
    }

    static ScratchDatabases open(int serverVersion) {
        if (!onClassPath()) {
            throw new ScratchException(
                    "migrate.scratch is docker, but Testcontainers is not on the plugin's class path."
                            + " Add org.testcontainers:testcontainers-postgresql to the plugin's <dependencies>.");
        }
        if (!mayBeThere() || !DockerServer.answers()) {
            throw new ScratchException("migrate.scratch is docker, but Docker does not answer."
                    + " Start it, or set migrate.scratch to embedded.");
        }
        return DockerServer.open(serverVersion);
    }

    /** Asked first, because Testcontainers tells the build's log at length what it did not find. */
    private static boolean mayBeThere() {
        Path home = Path.of(System.getProperty("user.home"));
        String runtime = Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR")).orElse("/run");
        return System.getenv("DOCKER_HOST") != null
                || System.getProperty("os.name").startsWith("Windows")
                || Files.exists(home.resolve(".testcontainers.properties"))
                || Stream.of(
                                Path.of("/var/run/docker.sock"),
                                Path.of(runtime, "docker.sock"),
                                home.resolve(".docker/run/docker.sock"),
                                home.resolve(".docker/desktop/docker.sock"))
                        .anyMatch(Files::exists);
    }

    private static boolean onClassPath() {
        return DockerChoice.class.getClassLoader().getResource(TESTCONTAINERS.replace('.', '/') + ".class") != null;
    }
}
