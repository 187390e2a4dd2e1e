package io.github.jpamigrate.autogen;

import io.github.jpamigrate.engine.revision.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A temporary copy of a revision directory in which a draft has its files. */
record DraftFolder(Path path) implements AutoCloseable {

    static DraftFolder with(Revision draft, Path folder) {
        try {
            DraftFolder copy = new DraftFolder(Files.createTempDirectory("migrate-draft"));
            copy.copyScripts(folder);
            copy.add(draft);
            return copy;
        } catch (IOException failure) {
            throw new UncheckedIOException("The revisions cannot be copied to a temporary folder", failure);
        }
    }

    private void copyScripts(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> scripts;
        try (Stream<Path> files = Files.list(folder)) {
            scripts = files.filter(file -> file.toString().endsWith(".sql")).toList();
        }
        for (Path script : scripts) {
            Files.copy(script, path.resolve(script.getFileName()));
        }
    }

    private void add(Revision draft) throws IOException {
        for (var script : List.of(draft.upgrade(), draft.downgrade())) {
            Files.writeString(path.resolve(Path.of(script.path()).getFileName()), script.text());
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The temporary folder " + path + " cannot be removed", failure);
        }
    }
}
