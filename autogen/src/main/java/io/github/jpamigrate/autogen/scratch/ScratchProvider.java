package io.github.jpamigrate.autogen.scratch;

import java.util.Optional;

/** Chooses where scratch databases come from. */
public final class ScratchProvider {
    private ScratchProvider() {}

    /**
     * Opens the place that was asked for; of {@link ScratchKind#AUTO} the first that fits: the URL, the migrated server
     * if its user may create databases, Docker, an embedded server.
     *
     * @throws ScratchException if the place asked for cannot be used
     */
    public static ScratchDatabases open(ScratchRequest request) {
        return switch (request.kind()) {
            case AUTO -> first(request);
            case URL ->
                ofServer(request.url()
                        .orElseThrow(() -> new ScratchException("migrate.scratch is url, but there is none."
                                + " Set migrate.scratch.url to a server where databases may be created.")));
            case SERVER ->
                ofServer(request.server()
                        .orElseThrow(() -> new ScratchException("migrate.scratch is server, but no server"
                                + " is configured. Set migrate.url, or leave migrate.scratch out.")));
            case DOCKER -> docker(request);
            case EMBEDDED -> embedded(request);
        };
    }

    private static ScratchDatabases first(ScratchRequest request) {
        if (request.url().isPresent()) {
            return ofServer(request.url().get());
        }
        Optional<ServerFacts> facts = request.server().map(ServerFacts::ask);
        if (facts.isPresent() && facts.get().mayCreate()) {
            return databases(request.server().orElseThrow(), facts.get());
        }
        return DockerChoice.available() ? docker(request) : embedded(request);
    }

    private static ScratchDatabases ofServer(ServerLogin login) {
        ServerFacts facts = ServerFacts.ask(login);
        if (!facts.mayCreate()) {
            throw new ScratchException("The user of " + login + " may not create databases there."
                    + " Let an administrator run ALTER ROLE … CREATEDB, or set migrate.scratch to embedded.");
        }
        return databases(login, facts);
    }

    private static ScratchDatabases databases(ServerLogin login, ServerFacts facts) {
        String description = "the server of " + login + " (PostgreSQL " + facts.serverVersion() + ")";
        AbandonedDatabases.drop(login);
        return new ServerDatabases(login, facts, description, () -> {});
    }

    private static ScratchDatabases docker(ScratchRequest request) {
        return DockerChoice.open(version(request));
    }

    private static ScratchDatabases embedded(ScratchRequest request) {
        return new EmbeddedDatabases(request.binaries(), version(request));
    }

    private static int version(ScratchRequest request) {
        return request.serverVersion()
                .or(() -> request.server().map(ServerFacts::ask).map(ServerFacts::serverVersion))
                .orElse(PlatformBinaries.DEFAULT_VERSION);
    }
}
