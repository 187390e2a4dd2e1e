package io.github.jpamigrate.autogen.model;

import io.github.jpamigrate.autogen.model.framework.Surroundings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** An imaginary project: a folder of classes taken from the test classes, files beside them, and jars. */
final class TestProject {
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|record|enum) ([\\w-]+)");
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final String ENTITIES = "io/github/jpamigrate/autogen/model/entities/";

    private final Path folder;
    private final Path classes;
    private final List<Path> jars = new ArrayList<>();
    private List<Path> libraries = TestClassPath.libraries("7.1");
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<Path> scannedJars = new ArrayList<>();
    private final Map<String, String> variables = new LinkedHashMap<>();
    private List<String> profiles = List.of();
    private Optional<String> unit = Optional.empty();

    TestProject(Path folder) {
        this.folder = folder;
        this.classes = directory(folder.resolve("classes"));
    }

    Path classes() {
        return classes;
    }

    /** Puts test classes into the project's folder of classes, by {@code package/Class}. */
    TestProject withClasses(String... names) {
        for (String name : names) {
            write(classes.resolve(ENTITIES + name + ".class"), bytes(name));
        }
        return this;
    }

    TestProject withFile(String name, String text) {
        write(classes.resolve(name), text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return this;
    }

    /** Compiles a class into the project's folder of classes; what is compiled before can be used. */
    TestProject withSource(String source) {
        compile(classes, source);
        return this;
    }

    /** The same classes as in another project's folder. */
    TestProject withClassesOf(Path other) {
        try (Stream<Path> paths = Files.walk(other)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                write(classes.resolve(other.relativize(path).toString()), Files.readAllBytes(path));
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return this;
    }

    /** A dependency that is compiled from source; entries for its folders are in it, as Maven makes them. */
    Path withCompiledJar(String jarName, String source, String... emptyFiles) {
        Path output = directory(folder.resolve(jarName + "-classes"));
        compile(output, source);
        List.of(emptyFiles).forEach(name -> write(output.resolve(name), new byte[0]));
        Path jar = folder.resolve(jarName);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> paths = Files.walk(output)) {
            for (Path path : paths.filter(path -> !path.equals(output)).sorted().toList()) {
                String name = output.relativize(path).toString();
                out.putNextEntry(new JarEntry(Files.isDirectory(path) ? name + "/" : name));
                if (!Files.isDirectory(path)) {
                    out.write(Files.readAllBytes(path));
                }
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        jars.add(jar);
        return jar;
    }

    private void compile(Path output, String source) {
        Matcher type = TYPE.matcher(source);
        Matcher inPackage = PACKAGE.matcher(source);
        if (!type.find() || !inPackage.find()) {
            throw new IllegalArgumentException("no class in a package: " + source);
        }
        Path file = folder.resolve("sources")
                .resolve(inPackage.group(1).replace('.', '/'))
                .resolve(type.group(1) + ".java");
        write(file, source.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        StringWriter messages = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classPath =
                String.join(java.io.File.pathSeparator, classes.toString(), System.getProperty("java.class.path"));
        var files = compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file);
        List<String> options = List.of("-d", output.toString(), "-cp", classPath, "-proc:none");
        if (!compiler.getTask(messages, null, null, options, null, files).call()) {
            throw new IllegalArgumentException(messages.toString());
        }
    }

    /** A dependency that holds these test classes. */
    Path withJar(String jarName, String... names) {
        Path jar = folder.resolve(jarName);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (String name : names) {
                out.putNextEntry(new JarEntry(ENTITIES + name + ".class"));
                out.write(bytes(name));
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        jars.add(jar);
        return jar;
    }

    TestProject scanning(Path jar) {
        scannedJars.add(jar);
        return this;
    }

    TestProject withLibraries(List<Path> paths) {
        libraries = paths;
        return this;
    }

    TestProject withSetting(String name, String value) {
        settings.put(name, value);
        return this;
    }

    TestProject withProfiles(String... names) {
        profiles = List.of(names);
        return this;
    }

    TestProject withVariable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    TestProject withUnit(String name) {
        unit = Optional.of(name);
        return this;
    }

    ModelRequest request(String... packages) {
        List<Path> classPath = new ArrayList<>(List.of(classes));
        classPath.addAll(jars);
        classPath.addAll(libraries);
        List<Path> scanned = new ArrayList<>(List.of(classes));
        scanned.addAll(scannedJars);
        return new ModelRequest(
                classPath,
                scanned,
                List.of(packages),
                unit,
                settings,
                18,
                "public",
                new Surroundings(profiles, variables));
    }

    Model model(String... packages) {
        return new ModelReader().read(request(packages));
    }

    /** The same, with jars that other tests have loaded. */
    Model warmModel(String... packages) {
        return WarmModelReader.create().read(request(packages));
    }

    /** Where a test class is in {@code package/Class} form, as Java names it. */
    static String named(String name) {
        return (ENTITIES + name).replace('/', '.');
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(TestClassPath.CLASSES.resolve(ENTITIES + name + ".class"));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            directory(file.getParent());
            Files.write(file, bytes);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Path directory(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
