package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.RevisionDirectoryException;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
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
    public List<FoundFile> find() {
        if (!exists()) {
            refuseFile();
            return List.of();
        }
        boolean plain = folder.getFileSystem() == FileSystems.getDefault();
        FoundFile.Place place = plain ? new PlainFolder(folder + File.separator) : new AnyFolder(folder);
        List<FoundFile> files = new ArrayList<>();
        for (String name : names(plain)) {
            if (name.endsWith(".sql")) {
                files.add(new FoundFile(place, name));
            }
        }
        return files;
    }

    private void refuseFile() {
        if (Files.exists(folder)) {
            throw new RevisionDirectoryException(
                    location(),
                    "is a file, not a directory of revisions. Name the directory: -Dmigrate.revisions=<directory>");
        }
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

    private static RevisionDirectoryException unreadable(String path, IOException failure) {
        return new RevisionDirectoryException(path, "cannot be read (" + failure + ").", failure);
    }

    /** Thousands of files are read: without objects for paths, and with as few calls of the system as there can be. */
    private record PlainFolder(String prefix) implements FoundFile.Place {
        @Override
        public String path(String name) {
            return prefix.concat(name);
        }

        @Override
        public byte[] read(String name) {
            String path = path(name);
            try (RandomAccessFile file = new RandomAccessFile(path, "r")) {
                byte[] bytes = new byte[Math.toIntExact(file.length())];
                file.readFully(bytes);
                return bytes;
            } catch (IOException failure) {
                throw unreadable(path, failure);
            }
        }
    }

    /** For example in an archive that is open as a file system. */
    private record AnyFolder(Path folder) implements FoundFile.Place {
        @Override
        public String path(String name) {
            return folder.resolve(name).toString();
        }

        @Override
        public byte[] read(String name) {
            try {
                return Files.readAllBytes(folder.resolve(name));
            } catch (IOException failure) {
                throw unreadable(path(name), failure);
            }
        }
    }
}
