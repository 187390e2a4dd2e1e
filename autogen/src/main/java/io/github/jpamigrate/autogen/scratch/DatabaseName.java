package io.github.jpamigrate.autogen.scratch;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of scratch databases: {@code migrate_scratch_<seconds>_<random>}, both hexadecimal; they need no quotes. */
final class DatabaseName {
    private static final Pattern PATTERN = Pattern.compile("migrate_scratch_([0-9a-f]{8})_[0-9a-f]{12}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private DatabaseName() {}

    static String now() {
        return at(Instant.now());
    }

    static String at(Instant made) {
        byte[] random = new byte[6];
        RANDOM.nextBytes(random);
        return "migrate_scratch_%08x_%s"
                .formatted(made.getEpochSecond(), HexFormat.of().formatHex(random));
    }

    /** When a database was made; empty if the name is none of ours. */
    static Optional<Instant> made(String name) {
        Matcher matcher = PATTERN.matcher(name);
        return matcher.matches()
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(matcher.group(1), 16)))
                : Optional.empty();
    }
}
