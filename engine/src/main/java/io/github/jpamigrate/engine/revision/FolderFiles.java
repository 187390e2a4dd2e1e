package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.RevisionDirectoryException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
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
            throw new RevisionDirectoryException(
                    location(),
                    "is a file, not a directory of revisions. Name the directory: -Dmigrate.revisions=<directory>");
        }
        if (!exists()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).endsWith(".sql"))
                    .sorted()
                    .map(FolderFiles::read)
                    .toList();
        } catch (IOException failure) {
            throw new RevisionDirectoryException(location(), "cannot be listed (" + failure + ").", failure);
        }
    }

    private static NamedText read(Path file) {
        try {
            return new NamedText(name(file), new ScriptFile(file.toString(), Files.readString(file)));
        } catch (CharacterCodingException failure) {
            throw new RevisionDirectoryException(
                    file.toString(), "is not written in UTF-8. Save it in that encoding.", failure);
        } catch (IOException failure) {
            throw new RevisionDirectoryException(file.toString(), "cannot be read (" + failure + ").", failure);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
