package io.github.jpamigrate.autogen.scratch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where unpacked programs are kept: a folder of the user's own, for what lies in it is run; and what else is kept. */
public final class CacheFolder {
    private static final String NAME = "jpa-migrate";

    private CacheFolder() {}

    static Path find(Privileges privileges) {
        if (privileges.otherUser()) {
            // root's home is closed to the user that PostgreSQL then runs as
            return Path.of("/var/cache", NAME);
        }
        return ofUser().orElseThrow(
                        () -> new ScratchException("There is no home folder to keep PostgreSQL's programs in."
                                + " Set XDG_CACHE_HOME to a folder of the user's own."));
    }

    /** The user's own; empty if there is no home folder either. */
    public static Optional<Path> ofUser() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .or(CacheFolder::ofHome)
                .map(folder -> folder.resolve(NAME));
    }

    private static Optional<Path> ofHome() {
        return Optional.of(Path.of(System.getProperty("user.home")))
                .filter(Files::isWritable)
                .map(home -> home.resolve(".cache"));
    }
}
