package io.github.jpamigrate.maven;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as a user writes them. */
final class Durations {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,9})\\s*(ms|s|m|h)");

    /** What PostgreSQL takes for a time-out, in whole days. */
    private static final Duration LONGEST = Duration.ofDays(24);

    private Durations() {}

    /**
     * Reads a number with one of the units ms, s, m and h.
     *
     * @param property for the message
     * @param least the shortest that is allowed
     * @throws InvalidParameterException for anything else
     */
    static Duration parse(String property, String text, Duration least) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new InvalidParameterException(
                    property, text, "a number with its unit, one of ms, s, m and h: -D" + property + "=5s");
        }
        long number = Long.parseLong(matcher.group(1));
        Duration duration =
                switch (matcher.group(2)) {
                    case "ms" -> Duration.ofMillis(number);
                    case "s" -> Duration.ofSeconds(number);
                    case "m" -> Duration.ofMinutes(number);
                    default -> Duration.ofHours(number);
                };
        if (duration.compareTo(least) < 0 || duration.compareTo(LONGEST) > 0) {
            throw new InvalidParameterException(
                    property, text, "between " + least.toMillis() + "ms and " + LONGEST.toHours() + "h");
        }
        return duration;
    }
}
