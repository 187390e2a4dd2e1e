package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.RevisionDirectoryException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reading texts. */
final class Utf8 {
    private Utf8() {}

    static String text(String path, byte[] bytes) {
        if (ascii(bytes)) {
            return new String(bytes, StandardCharsets.US_ASCII);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException failure) {
            throw new RevisionDirectoryException(path, "is not written in UTF-8. Save it in that encoding.", failure);
        }
    }

    /** A decoder that reports errors is made anew for each text, and most are ASCII. */
    private static boolean ascii(byte[] bytes) {
        for (byte unit : bytes) {
            if (unit < 0) {
                return false;
            }
        }
        return true;
    }
}
