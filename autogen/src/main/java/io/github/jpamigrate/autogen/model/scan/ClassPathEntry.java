package io.github.jpamigrate.autogen.model.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** One folder or jar of a class path, read file by file. */
final class ClassPathEntry {
    private final Path path;

    ClassPathEntry(Path path) {
        this.path = path;
    }

    /** What is done with each file: its name inside the entry, with slashes, and its bytes. */
    interface Visitor {
        void visit(String name, InputStream bytes) throws IOException;
    }

    /** Visits the files whose names end so, in the order of their names. */
    void visit(List<String> suffixes, Visitor visitor) {
        try {
            if (Files.isDirectory(path)) {
                visitFolder(suffixes, visitor);
            } else if (Files.exists(path)) {
                visitJar(suffixes, visitor);
            }
        } catch (IOException exception) {
            throw new UnreadableSourceException(path, "classes", exception);
        } catch (UncheckedIOException exception) {
            throw new UnreadableSourceException(path, "classes", exception.getCause());
        }
    }

    /** The bytes of one file, if it is there. */
    Optional<byte[]> file(String name) {
        try {
            if (Files.isDirectory(path)) {
                Path file = path.resolve(name);
                return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            }
            return Files.exists(path) ? fileInJar(name) : Optional.empty();
        } catch (IOException exception) {
            throw new UnreadableSourceException(path, name, exception);
        }
    }

    private Optional<byte[]> fileInJar(String name) throws IOException {
        try (ZipFile jar = new ZipFile(path.toFile())) {
            ZipEntry entry = jar.getEntry(name);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream bytes = jar.getInputStream(entry)) {
                return Optional.of(bytes.readAllBytes());
            }
        }
    }

    private void visitFolder(List<String> suffixes, Visitor visitor) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(path)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = path.relativize(file).toString().replace('\\', '/');
            if (suffixes.stream().anyMatch(name::endsWith)) {
                try (InputStream bytes = Files.newInputStream(file)) {
                    visitor.visit(name, bytes);
                }
            }
        }
    }

    private void visitJar(List<String> suffixes, Visitor visitor) throws IOException {
        try (ZipFile jar = new ZipFile(path.toFile())) {
            List<? extends ZipEntry> entries = jar.stream()
                    .filter(entry -> suffixes.stream().anyMatch(entry.getName()::endsWith))
                    .sorted((one, other) -> one.getName().compareTo(other.getName()))
                    .toList();
            for (ZipEntry entry : entries) {
                try (InputStream bytes = jar.getInputStream(entry)) {
                    visitor.visit(entry.getName(), bytes);
                }
            }
        }
    }
}
