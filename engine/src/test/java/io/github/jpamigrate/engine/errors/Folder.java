package io.github.jpamigrate.engine.errors;

import io.github.jpamigrate.engine.revision.RevisionDirectory;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder of revisions for one error. */
final class Folder {
    private static final String HEADER = """
            -- revision: %s
            -- parents: %s
            -- message: message of %s
            -- created: 2026-01-01T00:00:00Z
            """;

    private final Path path;

    private Folder(Path path) {
        this.path = path;
    }

    static Folder create() throws IOException {
        return new Folder(Files.createTempDirectory("errors"));
    }

    /** The error texts name it {@code DIR}. */
    static String concealed(String text) {
        return text.replaceAll("/\\S*/errors[0-9]+", "DIR");
    }

    Folder file(String name, String text) throws IOException {
        return file(name, text, StandardCharsets.UTF_8);
    }

    Folder file(String name, String text, Charset charset) throws IOException {
        Files.writeString(path.resolve(name), text, charset);
        return this;
    }

    /** A revision with a line more in its header. */
    Folder revision(String id, String parents, String line) throws IOException {
        return upgrade(id, HEADER.formatted(id, parents, id) + line + "\n").downgrade(id, id);
    }

    Folder upgrade(String id, String text) throws IOException {
        return file(id + ".upgrade.sql", text);
    }

    Folder downgrade(String id, String revision) throws IOException {
        return file(id + ".downgrade.sql", "-- revision: " + revision + "\n-- downgrade of: message of " + id + "\n");
    }

    /** Copies both files, as somebody does who wants to begin with what is there. */
    Folder copy(String id, String copy) throws IOException {
        for (String ending : new String[] {".upgrade.sql", ".downgrade.sql"}) {
            Files.copy(path.resolve(id + ending), path.resolve(copy + ending));
        }
        return this;
    }

    RevisionDirectory directory() {
        return RevisionDirectory.of(path);
    }

    /** Reads it, which fails, and removes it. */
    void load() throws IOException {
        try {
            directory().load();
        } finally {
            remove();
        }
    }

    /** The same with something inside of it. */
    void load(String name) throws IOException {
        try {
            RevisionDirectory.of(path.resolve(name)).load();
        } finally {
            remove();
        }
    }

    void remove() throws IOException {
        try (var files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
