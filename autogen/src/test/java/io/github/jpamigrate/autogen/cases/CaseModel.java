package io.github.jpamigrate.autogen.cases;

import io.github.jpamigrate.autogen.model.Model;
import io.github.jpamigrate.autogen.model.ModelRequest;
import io.github.jpamigrate.autogen.model.WarmModelReader;
import io.github.jpamigrate.autogen.scratch.TestServers;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles entities given as text and lets the product read them. */
public final class CaseModel {
    private static final String IMPORTS = """
            import io.github.jpamigrate.annotations.*;
            import jakarta.persistence.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import org.hibernate.annotations.*;
            import org.hibernate.type.SqlTypes;
            import jakarta.persistence.Entity;
            import jakarta.persistence.Table;
            import jakarta.persistence.Index;
            import jakarta.persistence.OrderColumn;
            import org.hibernate.annotations.Check;
            import org.hibernate.annotations.Comment;
            """;

    private static final Map<String, Model> READ = new ConcurrentHashMap<>();

    private CaseModel() {}

    /** What the entities declare; many cases begin with the same ones. */
    public static Model read(String source, Path folder) {
        return READ.computeIfAbsent(source, entities -> readAnew(entities, folder));
    }

    private static Model readAnew(String source, Path folder) {
        return WarmModelReader.create().read(request(source, folder));
    }

    /** Compiles the entities into a folder, and asks for them. */
    public static ModelRequest request(String source, Path folder) {
        try {
            compile(source, folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        List<Path> classPath = new ArrayList<>(List.of(folder));
        classPath.addAll(dependencies());
        return new ModelRequest(
                classPath, List.of(folder), List.of(), Optional.empty(), Map.of(), TestServers.NEWEST, "public");
    }

    private static void compile(String source, Path folder) throws IOException {
        Path file = folder.resolve("Model.java");
        Files.createDirectories(folder);
        Files.writeString(file, "package model;\n" + IMPORTS + source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options =
                List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
        var files = compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file);
        boolean compiled =
                compiler.getTask(messages, null, null, options, null, files).call();
        if (!compiled) {
            throw new IllegalStateException("The entities do not compile: " + messages);
        }
    }

    /** Hibernate and what it needs, and our annotations, without the product and its tests. */
    private static List<Path> dependencies() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path ->
                        path.toString().endsWith(".jar") || path.toString().contains("migrate-annotations"))
                .toList();
    }
}
