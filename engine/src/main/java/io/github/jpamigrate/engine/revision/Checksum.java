package io.github.jpamigrate.engine.revision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * SHA-256 of an upgrade script, in hex. Line endings do not count, nor line breaks at the end of the file, so that a
 * checkout on another system gives the same sum. The header line {@code approved} does not count either: a revision is
 * usually approved after its author has applied it.
 */
final class Checksum {
    private static final Pattern LINE_ENDING = Pattern.compile("\\r\\n?");
    private static final Pattern BYTE_ORDER_MARK = Pattern.compile("\\A\\uFEFF");
    private static final Pattern APPROVAL = Pattern.compile("(?m)^--[ \\t]*approved[ \\t]*:.*\\n?");
    private static final Pattern FINAL_BREAKS = Pattern.compile("\\n+\\z");

    private Checksum() {}

    static String of(String header, String body) {
        String counted = APPROVAL.matcher(unified(header)).replaceAll("") + unified(body);
        byte[] bytes = FINAL_BREAKS.matcher(counted).replaceAll("").getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static String unified(String text) {
        return LINE_ENDING
                .matcher(BYTE_ORDER_MARK.matcher(text).replaceFirst(""))
                .replaceAll("\n");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
