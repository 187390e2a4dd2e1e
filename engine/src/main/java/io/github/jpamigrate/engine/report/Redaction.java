package io.github.jpamigrate.engine.report;

import java.util.regex.Pattern;

/** Takes passwords out of texts that may hold a URL or a statement. */
public final class Redaction {
    /** Tried once for each word, not for each of its letters: a statement may hold a word of megabytes. */
    private static final Pattern USER_INFO =
            Pattern.compile("(?i)((?<![a-z0-9+.-])[a-z0-9+.-]++:/{1,3}[^\\s:/@]*:)[^\\s]*@");

    private static final Pattern PARAMETER = Pattern.compile("(?i)((?:ssl)?password\\s*=\\s*)[^&\\s,;')]*");
    private static final Pattern LITERAL = Pattern.compile("(?i)(\\bpassword\\s+)e?'(?:[^']|'')*+(?:'|$)");

    private Redaction() {}

    /** The text with every password of a URL, and every string literal behind the word PASSWORD, replaced by {@code ***}. */
    public static String redact(String text) {
        String withoutUserInfo = USER_INFO.matcher(text).replaceAll("$1***@");
        String withoutParameters = PARAMETER.matcher(withoutUserInfo).replaceAll("$1***");
        return LITERAL.matcher(withoutParameters).replaceAll("$1'***'");
    }
}
