package io.github.jpamigrate.engine.script;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a backslash escapes inside '...': not unless the script itself turns {@code standard_conforming_strings} off. Each
 * step begins with it on, whatever the server says.
 */
final class StringSyntax {
    private static final String SETTING = "standard_conforming_strings";
    private static final Set<String> ON = Set.of("on", "true", "yes", "t", "y", "1");
    private static final String WORD = SETTING.toUpperCase(Locale.ROOT);

    private StringSyntax() {}

    /** What holds after the statement when something held before it. */
    static boolean backslashEscapesAfter(Statement statement, boolean before) {
        if (!statement.startsWith("SET")) {
            return before;
        }
        Tokens tokens = Tokens.of(statement.sql());
        tokens.skip("SET");
        if (!tokens.skip("SESSION")) {
            tokens.skip("LOCAL");
        }
        if (!tokens.skip(SETTING)) {
            return before;
        }
        if (!tokens.skip("=")) {
            tokens.skip("TO");
        }
        return !ON.contains(tokens.literal().orElseGet(tokens::rest).toLowerCase(Locale.ROOT));
    }

    /** Whether it sets back to what the server says, which a reader of the script cannot know. */
    static boolean unknownAfter(Statement statement) {
        List<String> words = statement.words();
        boolean reset = statement.startsWith("RESET", WORD);
        boolean toDefault = statement.startsWith("SET") && words.contains(WORD) && words.contains("DEFAULT");
        return reset || toDefault;
    }
}
