package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.RevisionDirectoryException;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
        boolean plain = folder.getFileSystem() == FileSystems.getDefault();
        List<NamedText> files = new ArrayList<>();
        for (String name : names(plain)) {
            if (name.endsWith(".sql")) {
                files.add(NamedText.of(name, plain ? plainFile(name) : file(name)));
            }
        }
        return files;
    }

    /** Sorted. */
    private String[] names(boolean plain) {
        String[] listed = plain ? folder.toFile().list() : null;
        String[] names = listed == null ? namesOfPaths() : listed;
        Arrays.sort(names);
        return names;
    }

    private String[] namesOfPaths() {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).toArray(String[]::new);
        } catch (IOException failure) {
            throw new RevisionDirectoryException(location(), "cannot be listed (" + failure + ").", failure);
        }
    }

    /** Without objects for paths: thousands of files are read, and a channel for each takes twice the time of a stream. */
    private FileContent plainFile(String name) {
        String path = folder + File.separator + name;
        return new FileContent(path, () -> Utf8.bytes(path, FileInputStream::new));
    }

    private FileContent file(String name) {
        Path file = folder.resolve(name);
        return new FileContent(file.toString(), () -> Utf8.bytes(file.toString(), path -> Files.newInputStream(file)));
    }
}
