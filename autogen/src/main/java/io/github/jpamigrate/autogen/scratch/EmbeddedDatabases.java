package io.github.jpamigrate.autogen.scratch;

import java.util.List;
import java.util.Optional;

/** Databases of an embedded server that is started when the first one is wanted. */
final class EmbeddedDatabases implements ScratchDatabases {
    private static final int COPY_STRATEGIES = 15;

    private final PostgresBinaries binaries;
    private final int serverVersion;
    private Optional<ServerDatabases> started = Optional.empty();
    private boolean closed;

    EmbeddedDatabases(PostgresBinaries binaries, int serverVersion) {
        this.binaries = binaries;
        this.serverVersion = serverVersion;
    }

    @Override
    public ScratchDatabase create(List<Extension> extensions) {
        return server().create(extensions);
    }

    private synchronized ServerDatabases server() {
        if (closed) {
            throw new IllegalStateException("The scratch databases are closed");
        }
        if (started.isEmpty()) {
            started = Optional.of(start());
        }
        return started.get();
    }

    private ServerDatabases start() {
        EmbeddedServer server = EmbeddedServer.temporary(binaries, serverVersion);
        // copying files is the quicker way where nothing is synchronised to disk; before 15 it is the only one
        String template = " TEMPLATE template0" + (serverVersion < COPY_STRATEGIES ? "" : " STRATEGY file_copy");
        ServerFacts facts = new ServerFacts(serverVersion, true, template);
        return new ServerDatabases(server.login(), facts, describe(), server::close);
    }

    @Override
    public int serverVersion() {
        return serverVersion;
    }

    /** How it is set up is part of our code; the machine is part of the programs. */
    @Override
    public Optional<String> identity() {
        return Optional.of("embedded " + UnpackedBinaries.name(binaries.jar(serverVersion)));
    }

    @Override
    public String describe() {
        return "embedded PostgreSQL " + serverVersion;
    }

    @Override
    public synchronized void close() {
        closed = true;
        started.ifPresent(ServerDatabases::close);
    }
}
