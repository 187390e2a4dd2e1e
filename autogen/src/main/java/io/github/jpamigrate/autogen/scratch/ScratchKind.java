package io.github.jpamigrate.autogen.scratch;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where scratch databases may come from: {@code migrate.scratch}. */
public enum ScratchKind {
    /** The first of the others that fits. */
    AUTO,
    /** The server of {@code migrate.scratch.url}. */
    URL,
    /** The configured server itself, when its user may create databases. */
    SERVER,
    /** A container, by Testcontainers. */
    DOCKER,
    /** A server that this JVM starts. */
    EMBEDDED;

    /**
     * @throws ScratchException if there is no such kind
     */
    public static ScratchKind parse(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equalsIgnoreCase(text.trim()))
                .findFirst()
                .orElseThrow(() -> new ScratchException("migrate.scratch is \"" + text + "\"; it can be "
                        + Arrays.stream(values())
                                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + "."));
    }
}
