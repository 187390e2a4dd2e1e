package io.github.jpamigrate.autogen.scratch;

import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A server in a container; the only class that touches Testcontainers, which is an optional dependency. */
final class DockerServer {
    private DockerServer() {}

    static boolean answers() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    static ScratchDatabases open(int serverVersion) {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:" + serverVersion + "-alpine");
        AtExit end = AtExit.run(container::stop);
        boolean complete = false;
        try {
            container.start();
            ServerLogin login = new ServerLogin(
                    container.getJdbcUrl(), Optional.of(container.getUsername()), Optional.of(container.getPassword()));
            ServerDatabases databases = new ServerDatabases(
                    login, ServerFacts.ask(login), "PostgreSQL " + serverVersion + " in Docker", end::now);
            complete = true;
            return databases;
        } finally {
            if (!complete) {
                end.now();
            }
        }
    }
}
