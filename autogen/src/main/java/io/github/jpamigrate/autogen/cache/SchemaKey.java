package io.github.jpamigrate.autogen.cache;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Everything that a remembered schema depends on, as one number.
 *
 * @param text 64 hexadecimal digits
 */
public record SchemaKey(String text) {

    /** The key of some texts; other texts, or the same ones cut elsewhere, have another. */
    public static SchemaKey of(List<String> texts) {
        MessageDigest digest = sha256();
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return new SchemaKey(HexFormat.of().formatHex(digest.digest()));
    }

    /** The key of a record with all that is in it. */
    static SchemaKey of(Record value) {
        MessageDigest digest = sha256();
        OutputStream digesting = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
        try (OutputStream out = new BufferedOutputStream(digesting)) {
            new RecordWriter(out).write(value);
        } catch (IOException | ReflectiveOperationException impossible) {
            throw new IllegalStateException("A record in memory cannot be read", impossible);
        }
        // the stream is closed, so the digest has all of it
        return new SchemaKey(HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
