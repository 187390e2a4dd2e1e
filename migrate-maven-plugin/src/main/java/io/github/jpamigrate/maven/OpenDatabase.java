package io.github.jpamigrate.maven;

import io.github.jpamigrate.autogen.scratch.EmbeddedServer;
import io.github.jpamigrate.autogen.scratch.PlatformBinaries;
import io.github.jpamigrate.autogen.scratch.PostgresBinaries;
import io.github.jpamigrate.autogen.scratch.ServerLogin;
import io.github.jpamigrate.engine.ConnectionSettings;
import io.github.jpamigrate.engine.DriverDataSource;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.Driver;

/** The configured database; if it is an embedded one, its server runs until this is closed. */
final class OpenDatabase implements AutoCloseable {

    private static final String APPLICATION = "jpa-migrate";

    private final ServerLogin login;
    private final String description;
    private final Optional<EmbeddedServer> server;

    private OpenDatabase(ServerLogin login, String description, Optional<EmbeddedServer> server) {
        this.login = login;
        this.description = description;
        this.server = server;
    }

    /** A database of some server; nothing is connected yet. */
    static OpenDatabase ofServer(DatabaseParameters parameters) {
        ServerLogin login = new ServerLogin(parameters.url().orElseThrow(), parameters.user(), parameters.password());
        return new OpenDatabase(login, login.toString(), Optional.empty());
    }

    /** The database of an embedded server, which is started. */
    static OpenDatabase embedded(Path folder, PostgresBinaries binaries) {
        int version = PlatformBinaries.DEFAULT_VERSION;
        EmbeddedServer server = EmbeddedServer.kept(binaries, version, folder);
        return new OpenDatabase(
                server.login(), "embedded PostgreSQL " + version + " in " + folder, Optional.of(server));
    }

    /** How to reach it. */
    ServerLogin login() {
        return login;
    }

    /** Whether it is for trying things out only. */
    boolean embedded() {
        return server.isPresent();
    }

    DataSource dataSource() {
        ConnectionSettings settings = new ConnectionSettings(login.url(), login.user(), login.password());
        return new DriverDataSource(new Driver(), settings, APPLICATION);
    }

    /** For messages; without password. */
    String description() {
        return description;
    }

    @Override
    public void close() {
        server.ifPresent(EmbeddedServer::close);
    }
}
