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
    private static final String APPROVED = "approved";
    private static final Pattern APPROVAL = Pattern.compile("(?m)^--[ \\t]*approved[ \\t]*:.*\\n?");

    private Checksum() {}

    static String of(String header, String body) {
        String counted = withoutApproval(unified(header)) + unified(body);
        byte[] bytes = withoutFinalBreaks(counted).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static String withoutApproval(String header) {
        return header.contains(APPROVED) ? APPROVAL.matcher(header).replaceAll("") : header;
    }

    private static String unified(String text) {
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return marked.indexOf('\r') < 0 ? marked : marked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String withoutFinalBreaks(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(0, end);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
