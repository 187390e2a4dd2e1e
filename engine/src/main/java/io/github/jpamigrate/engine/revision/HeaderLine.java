package io.github.jpamigrate.engine.revision;

import java.util.Optional;

/** A line {@code -- key: value}. Read by hand, because a run reads tens of thousands, and starts cold. */
record HeaderLine(String key, String value) {
    private static final String COMMENT = "--";

    /**
     * Reads a line without what ends it; empty when it is of another kind. A key has lower-case letters, and spaces and
     * hyphens behind the first.
     */
    static Optional<HeaderLine> read(String line) {
        if (!line.startsWith(COMMENT)) {
            return Optional.empty();
        }
        int start = afterBlanks(line, COMMENT.length());
        int end = start;
        while (end < line.length() && inKey(line.charAt(end), end == start)) {
            end++;
        }
        int colon = afterBlanks(line, end);
        boolean keyed = end > start && colon < line.length() && line.charAt(colon) == ':';
        if (!keyed || otherLineBreak(line, colon)) {
            return Optional.empty();
        }
        return Optional.of(new HeaderLine(
                line.substring(start, end).stripTrailing(),
                line.substring(colon + 1).strip()));
    }

    private static boolean inKey(char character, boolean first) {
        return character >= 'a' && character <= 'z' || !first && (character == ' ' || character == '-');
    }

    private static int afterBlanks(String line, int from) {
        int position = from;
        while (position < line.length() && (line.charAt(position) == ' ' || line.charAt(position) == '\t')) {
            position++;
        }
        return position;
    }

    /** What an editor may show as the end of the line must not hide in a value. */
    private static boolean otherLineBreak(String line, int from) {
        return line.indexOf('\r', from) >= 0
                || line.indexOf('\u0085', from) >= 0
                || line.indexOf('\u2028', from) >= 0
                || line.indexOf('\u2029', from) >= 0;
    }
}
