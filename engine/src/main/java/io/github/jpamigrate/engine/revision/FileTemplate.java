package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.InvalidFileTemplateException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the files of new revisions are called, up to {@code .upgrade.sql} and {@code .downgrade.sql}. Which revision a file
 * belongs to is said by its header, so files of several templates can stand in one directory.
 */
public final class FileTemplate {
    private static final String STANDARD = "{id}_{slug}";
    private static final String SEPARATOR = "_.-";
    private static final String ID = "{id}";
    private static final String SLUG = "{slug}";
    private static final List<String> TOKENS =
            List.of(ID, SLUG, "{year}", "{month}", "{day}", "{hour}", "{minute}", "{second}");

    private final String template;

    private FileTemplate(String template) {
        this.template = template;
    }

    /** The id, an underscore, and the words of the message. */
    public static FileTemplate standard() {
        return new FileTemplate(STANDARD);
    }

    /**
     * Reads a template: {@code {year}{month}{day}_{hour}{minute}_{id}_{slug}}; the time is that of the header, in UTC.
     *
     * @throws InvalidFileTemplateException when a token is unknown, the id is missing, or a character would not do in a file
     *     name
     */
    public static FileTemplate parse(String template) {
        Matcher token = Forms.TOKEN.matcher(template);
        while (token.find()) {
            if (!TOKENS.contains(token.group())) {
                throw invalid(template, "holds the token " + token.group() + ", which is not known");
            }
        }
        String between = Forms.TOKEN.matcher(template).replaceAll("");
        if (!Forms.BETWEEN.matcher(between).matches()) {
            throw invalid(template, "holds characters that cannot stand in the name");
        }
        if (!Forms.WHOLE_ID.matcher(template).matches()) {
            throw invalid(template, "needs {id}, apart from other letters and digits");
        }
        if (Forms.HIDDEN.matcher(template).matches()) {
            throw invalid(template, "begins with a character that a name does not begin with");
        }
        return new FileTemplate(template);
    }

    private static InvalidFileTemplateException invalid(String template, String problem) {
        return new InvalidFileTemplateException(template, problem, TOKENS);
    }

    /** The name of a revision's files without what tells the two apart; where the slug is empty, no separator is left of it. */
    String stem(String id, String slug, Instant created) {
        ZonedDateTime time = created.atZone(ZoneOffset.UTC);
        Map<String, String> values = new LinkedHashMap<>();
        values.put(ID, id);
        values.put(SLUG, slug);
        values.put("{year}", String.format(Locale.ROOT, "%04d", time.getYear()));
        values.put("{month}", twoDigits(time.getMonthValue()));
        values.put("{day}", twoDigits(time.getDayOfMonth()));
        values.put("{hour}", twoDigits(time.getHour()));
        values.put("{minute}", twoDigits(time.getMinute()));
        values.put("{second}", twoDigits(time.getSecond()));
        String stem = Forms.TOKEN.matcher(template).replaceAll(token -> values.get(token.group()));
        return slug.isEmpty() ? withoutGap(stem) : stem;
    }

    private static String withoutGap(String stem) {
        String joined =
                Forms.SEPARATORS.matcher(stem).replaceAll(gap -> gap.group().substring(0, 1));
        return Forms.OUTER_SEPARATORS.matcher(joined).replaceAll("");
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /** The first part of a stem that has the form of an id. */
    static Optional<String> firstId(String stem) {
        for (int start = 0; start <= stem.length(); start = end(stem, start) + 1) {
            String part = stem.substring(start, end(stem, start));
            if (RevisionFormat.isId(part)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** Whether an id is a part of a stem. */
    static boolean holds(String stem, String id) {
        for (int start = 0; start <= stem.length(); start = end(stem, start) + 1) {
            if (stem.startsWith(id, start) && end(stem, start) == start + id.length()) {
                return true;
            }
        }
        return false;
    }

    private static int end(String stem, int start) {
        int end = start;
        while (end < stem.length() && SEPARATOR.indexOf(stem.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Apart, because a run that only reads files needs none of them, and a program starts faster without. */
    private static final class Forms {
        private static final Pattern TOKEN = Pattern.compile("\\{[^{}]*}");
        private static final Pattern BETWEEN = Pattern.compile("[A-Za-z0-9_.-]*");
        private static final Pattern WHOLE_ID = Pattern.compile("(^|.*[_.-])\\{id}([_.-].*|$)");
        private static final Pattern HIDDEN = Pattern.compile("^[.-].*");
        private static final Pattern SEPARATORS = Pattern.compile("[_.-]{2,}");
        private static final Pattern OUTER_SEPARATORS = Pattern.compile("^[_.-]+|[_.-]+$");
    }
}
