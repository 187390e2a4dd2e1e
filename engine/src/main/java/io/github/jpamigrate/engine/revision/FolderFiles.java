package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.RevisionDirectoryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Revision files in a folder. */
record FolderFiles(Path folder) implements RevisionFiles {

    @Override
    public String location() {
        return folder.toString();
    }

    @Override
    public boolean exists() {
        return Files.isDirectory(folder);
    }

    @Override
    public List<NamedText> read() {
        if (Files.exists(folder) && !exists()) {
            throw new RevisionDirectoryException(location(), "is a file, not a directory of revisions.");
        }
        if (!exists()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(FolderFiles::name)
                    .filter(name -> name.endsWith(".sql"))
                    .sorted()
                    .map(this::file)
                    .toList();
        } catch (IOException failure) {
            throw new RevisionDirectoryException(location(), "cannot be listed (" + failure + ").", failure);
        }
    }

    private NamedText file(String name) {
        Path file = folder.resolve(name);
        return new NamedText(name, ScriptFile.readWhenNeeded(file.toString(), () -> Utf8.read(file)));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
