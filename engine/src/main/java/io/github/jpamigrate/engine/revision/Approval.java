package io.github.jpamigrate.engine.revision;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who agreed to what a destructive revision loses, and why: the header line {@code approved: <who>, <why>}. */
public record Approval(String who, String why) {
    private static final Pattern TEXT = Pattern.compile("(?<who>[^,]*[^,\\s])\\s*,\\s*(?<why>\\S.*)");
    private static final Pattern PLACEHOLDER = Pattern.compile("<.*>");

    /** Empty when one of the two is missing, or still is a placeholder in angle brackets. */
    static Optional<Approval> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Approval(matcher.group("who"), matcher.group("why")))
                        .filter(approval -> !placeholder(approval.who) && !placeholder(approval.why))
                : Optional.empty();
    }

    private static boolean placeholder(String text) {
        return PLACEHOLDER.matcher(text).matches();
    }

    @Override
    public String toString() {
        return who + ", " + why;
    }
}
