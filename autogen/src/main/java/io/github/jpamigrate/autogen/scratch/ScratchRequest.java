package io.github.jpamigrate.autogen.scratch;

import java.util.Objects;
import java.util.Optional;

/**
 * What is known when scratch databases are wanted.
 *
 * @param url the server of {@code migrate.scratch.url}, if set
 * @param server the server that is migrated, if one is configured
 * @param serverVersion major version that an embedded server or container gets; empty for that of {@code server}, and
 *     without one {@link PlatformBinaries#DEFAULT_VERSION}
 */
public record ScratchRequest(
        ScratchKind kind,
        Optional<ServerLogin> url,
        Optional<ServerLogin> server,
        Optional<Integer> serverVersion,
        PostgresBinaries binaries) {
    public ScratchRequest {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(binaries, "binaries");
    }

    /** Nothing configured: an embedded server of the default version. */
    public static ScratchRequest embedded(PostgresBinaries binaries) {
        return new ScratchRequest(ScratchKind.EMBEDDED, Optional.empty(), Optional.empty(), Optional.empty(), binaries);
    }
}
