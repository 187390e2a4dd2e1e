package io.github.jpamigrate.autogen.scratch;

/** Whether containers can be had, without touching Testcontainers where it is not on the class path. */
final class DockerChoice {
    private static final String TESTCONTAINERS = "org.testcontainers.postgresql.PostgreSQLContainer";

    private DockerChoice() {}

    static boolean available() {
        return onClassPath() && DockerServer.answers();
    }

    static ScratchDatabases open(int serverVersion) {
        if (!onClassPath()) {
            throw new ScratchException(
                    "migrate.scratch is docker, but Testcontainers is not on the plugin's class path."
                            + " Add org.testcontainers:testcontainers-postgresql to the plugin's <dependencies>.");
        }
        if (!DockerServer.answers()) {
            throw new ScratchException("migrate.scratch is docker, but Docker does not answer."
                    + " Start it, or set migrate.scratch to embedded.");
        }
        return DockerServer.open(serverVersion);
    }

    private static boolean onClassPath() {
        return DockerChoice.class.getClassLoader().getResource(TESTCONTAINERS.replace('.', '/') + ".class") != null;
    }
}
