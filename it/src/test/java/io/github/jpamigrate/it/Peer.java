package io.github.jpamigrate.it;

import java.util.List;

/**
 * What a tool did to a database.
 *
 * @param statements it ran, in order
 * @param failures what the server said of those that it refused
 */
record Peer(List<String> statements, List<String> failures) {

    /** Reads lines of statements, after {@code >}, and of failures, after {@code !!}. */
    static Peer of(List<String> lines) {
        return new Peer(
                lines.stream()
                        .filter(line -> line.startsWith("> "))
                        .map(line -> line.substring(2))
                        .toList(),
                lines.stream()
                        .filter(line -> line.startsWith("!! "))
                        .map(line -> line.substring(3))
                        .toList());
    }
}
