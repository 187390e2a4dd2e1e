package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.RevisionDirectoryException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reading texts. */
final class Utf8 {
    private Utf8() {}

    static String read(Path file) {
        try (InputStream content = open(file)) {
            return text(file.toString(), content.readAllBytes());
        } catch (IOException failure) {
            throw new RevisionDirectoryException(file.toString(), "cannot be read (" + failure + ").", failure);
        }
    }

    /** Where it can be, a plain stream: thousands of files are read, and a channel for each takes twice the time. */
    private static InputStream open(Path file) throws IOException {
        boolean plain = file.getFileSystem() == FileSystems.getDefault();
        return plain ? new FileInputStream(file.toFile()) : Files.newInputStream(file);
    }

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
