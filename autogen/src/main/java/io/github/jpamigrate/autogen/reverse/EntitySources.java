package io.github.jpamigrate.autogen.reverse;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources in a folder of their own, which is removed when closed: they are tried before they become files of a project. */
public final class EntitySources implements AutoCloseable {
    private final Path work;

    private EntitySources(Path work) {
        this.work = work;
    }

    /** No sources yet. */
    public static EntitySources create() {
        try {
            return new EntitySources(Files.createTempDirectory("migrate-reverse"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path work() {
        return work;
    }

    Path folder() {
        return work.resolve("sources");
    }

    /** Where {@link #compile} puts classes. */
    public Path classes() {
        return work.resolve("classes");
    }

    /** Those of the sources that a folder has already. */
    public List<Path> existing(Path target) {
        return sources().stream()
                .map(source -> target.resolve(folder().relativize(source)))
                .filter(Files::exists)
                .toList();
    }

    /**
     * Compiles all.
     *
     * @throws ToolsFailedException when the compiler refuses them
     */
    public void compile(List<Path> classPath) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw ToolsFailedException.noCompiler();
        }
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(classes());
            List<String> options = List.of(
                    "-d",
                    classes().toString(),
                    "-proc:none",
                    "-nowarn",
                    "-cp",
                    classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources()))
                    .call();
            if (!compiled) {
                throw ToolsFailedException.uncompilable(
                        messages.toString().replace(folder().toString() + File.separator, ""));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Copies all to a folder; the answer is the new files. */
    public List<Path> copy(Path target) {
        List<Path> copies = new ArrayList<>();
        try {
            for (Path source : sources()) {
                Path copy = target.resolve(folder().relativize(source));
                Files.createDirectories(copy.getParent());
                Files.copy(source, copy);
                copies.add(copy);
            }
            return copies;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<Path> sources() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(work)) {
            List<Path> deepestFirst = new ArrayList<>(files.sorted().toList());
            Collections.reverse(deepestFirst);
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
