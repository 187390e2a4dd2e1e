package io.github.jpamigrate.autogen.cases;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles entities given as text, all in one file of package {@code model}. */
final class CaseCompiler {
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

    /** What costs most is to list the JDK and the jars: once for each thread, as a file manager is not for several. */
    private static final ThreadLocal<StandardJavaFileManager> FILES = ThreadLocal.withInitial(CaseCompiler::files);

    private CaseCompiler() {}

    private static StandardJavaFileManager files() {
        StandardJavaFileManager files = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
        List<File> classPath = new ArrayList<>();
        files.getLocation(StandardLocation.CLASS_PATH).forEach(classPath::add);
        classPath.add(CaseModel.envers().toFile());
        try {
            files.setLocation(StandardLocation.CLASS_PATH, classPath);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    static void compile(String source, Path folder) {
        try {
            Files.createDirectories(folder);
            compile("package model;\n" + IMPORTS + source, folder, FILES.get());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void compile(String text, Path folder, StandardJavaFileManager files) throws IOException {
        Path file = folder.resolve("Model.java");
        Files.writeString(file, text);
        files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(folder.toFile()));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        boolean compiled = compiler.getTask(
                        messages, files, null, List.of("-proc:none", "-nowarn"), null, files.getJavaFileObjects(file))
                .call();
        if (!compiled) {
            throw new IllegalStateException("The entities do not compile: " + messages);
        }
    }
}
