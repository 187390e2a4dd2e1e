package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.VagueMessageException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules for the message of a new revision, and its form in a file name. */
public final class RevisionMessage {
    private static final int LONGEST = 200;
    private static final int LONGEST_SLUG = 40;
    private static final int SHORTEST_WORD = 4;
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Set<String> EMPTY_WORDS = Set.of(
            "fix",
            "fixes",
            "fixed",
            "bugfix",
            "hotfix",
            "change",
            "changes",
            "changed",
            "update",
            "updates",
            "updated",
            "migration",
            "migrate",
            "revision",
            "misc",
            "stuff",
            "things",
            "temp",
            "test",
            "todo",
            "work",
            "schema",
            "database",
            "some",
            "more",
            "small",
            "minor",
            "new",
            "the",
            "and",
            "a",
            "wip",
            "various",
            "db",
            "bug",
            "bugs",
            "tables",
            "entities",
            "model");

    private RevisionMessage() {}

    /**
     * Checks a message.
     *
     * @throws VagueMessageException when it is empty, too long, or too vague to be useful later
     */
    public static void check(String message) {
        String stripped = message.strip();
        if (stripped.isEmpty()) {
            throw new VagueMessageException(message, "The message is empty.");
        }
        if (stripped.length() > LONGEST) {
            throw new VagueMessageException(
                    message, "The message has " + stripped.length() + " characters; " + LONGEST + " are enough.");
        }
        List<String> words = Arrays.stream(stripped.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean tooShort = words.size() == 1 && words.get(0).length() < SHORTEST_WORD;
        if (words.isEmpty() || tooShort || EMPTY_WORDS.containsAll(words)) {
            throw new VagueMessageException(message, "The message '" + stripped + "' is too vague.");
        }
    }

    /** The message for a file name: lower case, underscores, cut at a word; may be empty. */
    static String slug(String message) {
        String plain = ACCENT.matcher(Normalizer.normalize(message, Normalizer.Form.NFKD))
                .replaceAll("");
        String slug =
                OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("_").replaceAll("^_|_$", "");
        if (slug.length() <= LONGEST_SLUG) {
            return slug;
        }
        int cut = slug.lastIndexOf('_', LONGEST_SLUG);
        return slug.substring(0, cut > 0 ? cut : LONGEST_SLUG);
    }
}
