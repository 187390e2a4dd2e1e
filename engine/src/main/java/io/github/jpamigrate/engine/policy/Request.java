package io.github.jpamigrate.engine.policy;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a run asks leave for.
 *
 * @param command as it would be typed, for messages
 * @param concerns all of one kind, in the order in which they would be done; may be empty
 */
public record Request(String command, List<Concern> concerns) {
    public Request {
        concerns = List.copyOf(concerns);
    }

    /** Nothing that anyone could mind. */
    public static Request harmless() {
        return new Request("", List.of());
    }

    /** The command with leave for all that is asked, ready to paste. */
    static String allowing(String command, List<Concern> concerns) {
        return command
                + concerns.stream()
                        .map(concern -> concern.allowance().toString())
                        .collect(Collectors.joining(",", " -Dmigrate.allow=", ""));
    }
}
