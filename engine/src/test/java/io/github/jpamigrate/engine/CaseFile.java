package io.github.jpamigrate.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Cases in a text file: {@code === name}, the input, and what is expected after each {@code ---}. */
public final class CaseFile {
    private CaseFile() {}

    /** @param expected what follows each {@code ---}, without the space behind it */
    public record Case(String name, String input, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    public static List<Case> read(String file) {
        try {
            String text = Files.readString(Path.of("src/test/cases").resolve(file));
            return Arrays.stream(text.split("(?m)^=== "))
                    .skip(1)
                    .map(CaseFile::parse)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Case parse(String text) {
        int lineEnd = text.indexOf('\n');
        String[] parts = text.substring(lineEnd + 1).split("(?m)^--- ", -1);
        List<String> expected =
                Arrays.stream(parts).skip(1).map(String::stripTrailing).toList();
        return new Case(text.substring(0, lineEnd), parts[0], expected);
    }
}
