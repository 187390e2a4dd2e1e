package io.github.jpamigrate.autogen.scratch;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** PostgreSQL for tests: one server of a version for the whole JVM, one database a test. */
public final class TestServers {
    private static final Map<Integer, ScratchDatabases> SERVERS = new HashMap<>();
    private static final Map<Integer, ServerLogin> LOGINS = new HashMap<>();
    public static final int NEWEST = PlatformBinaries.DEFAULT_VERSION;

    private TestServers() {}

    /** An empty database of the newest version, with extensions in schema public. */
    public static ScratchDatabase database(String... extensions) {
        return database(NEWEST, extensions);
    }

    public static ScratchDatabase database(int version, String... extensions) {
        return server(version)
                .create(List.of(extensions).stream()
                        .map(name -> new Extension(name, "public"))
                        .toList());
    }

    /** Major version of what {@link #database} makes. */
    public static int newestVersion() {
        return NEWEST;
    }

    /** The newest version's jar is on the class path; the build copies those of others beside the classes. */
    public static PostgresBinaries binaries() {
        return version -> version == NEWEST ? onClassPath() : copied(version);
    }

    /** The shared server of a version; never closed by a test. */
    public static synchronized ScratchDatabases server(int version) {
        return SERVERS.computeIfAbsent(version, ignored -> {
            EmbeddedServer server = EmbeddedServer.temporary(binaries(), version);
            LOGINS.put(version, server.login());
            return new ServerDatabases(
                    server.login(), ServerFacts.ask(server.login()), "the tests' PostgreSQL " + version, server::close);
        });
    }

    /** How other processes get into the shared server of a version. */
    public static synchronized ServerLogin login(int version) {
        server(version);
        return LOGINS.get(version);
    }

    private static Path onClassPath() {
        URL archive = TestServers.class.getResource("/postgres-linux-x86_64.txz");
        String jar = archive.getPath().substring(0, archive.getPath().indexOf('!'));
        try {
            return Path.of(new URI(jar));
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Path copied(int version) {
        String artifact = PlatformBinaries.current().artifactId();
        Path jar = Path.of(
                "target",
                "postgres",
                artifact + "-" + PlatformBinaries.current().version(version) + ".jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("Missing " + jar.toAbsolutePath() + "; the build copies it in"
                    + " process-test-resources: mvn process-test-resources");
        }
        return jar;
    }
}
