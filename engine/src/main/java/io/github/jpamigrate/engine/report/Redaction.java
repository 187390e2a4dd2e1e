package io.github.jpamigrate.engine.report;

import java.util.regex.Pattern;

/** Takes passwords out of texts that may hold a URL. */
public final class Redaction {
    private static final Pattern USER_INFO = Pattern.compile("(?i)(postgres(?:ql)?://[^\\s:/@]*:)[^\\s]*@");
    private static final Pattern PARAMETER = Pattern.compile("(?i)((?:ssl)?password\\s*=\\s*)[^&\\s,;]*");

    private Redaction() {}

    /** The text with every password of a URL replaced by {@code ***}. */
    public static String redact(String text) {
        String withoutUserInfo = USER_INFO.matcher(text).replaceAll("$1***@");
        return PARAMETER.matcher(withoutUserInfo).replaceAll("$1***");
    }
}
