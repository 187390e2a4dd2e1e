package io.github.jpamigrate.autogen.cases;

import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.ignore.Ignored;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One behaviour of the autogenerator: a folder with a start ({@code before.java} or {@code before.sql}), an end
 * ({@code after.*}), if need be what was done by hand ({@code live.sql}), rows ({@code rows.sql}) and what the developer answers
 * ({@code answers.txt}, lines such as {@code rename item.a:item.b}), what is ignored ({@code ignore.txt}), and the expected
 * {@code upgrade.sql}, {@code downgrade.sql}, {@code left-alone.txt}, {@code refused.txt}, {@code fails.txt} or {@code
 * looked.txt}. {@code given.sql} stands on both sides before anything else, {@code hibernate.properties} holds settings, and
 * {@code servers.txt} the lowest server that can do such a thing.
 */
record CaseFolder(Path path) {
    private static final Path ROOT = Path.of("src", "test", "cases");
    private static final boolean UPDATE = System.getProperty("cases.update") != null;
    private static final Pattern ONLY = Pattern.compile(System.getProperty("cases.only", ""));

    static List<CaseFolder> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(CaseFolder::new)
                    .filter(folder -> ONLY.matcher(folder.name()).find())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static CaseFolder named(String name) {
        return new CaseFolder(ROOT.resolve(name));
    }

    boolean exists() {
        return Files.isDirectory(path);
    }

    String name() {
        return path.getFileName().toString();
    }

    /** Compared as two databases, everything counted, since no entities are involved. */
    boolean isStrict() {
        return text("after.sql").isPresent();
    }

    Optional<String> text(String file) {
        try {
            Path source = path.resolve(file);
            return Files.exists(source) ? Optional.of(Files.readString(source)) : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The lowest server that has what the case is about, as {@code servers.txt} says: {@code from 15}. */
    int lowestServer() {
        return text("servers.txt")
                .map(line -> Integer.parseInt(line.strip().replaceFirst("from (\\d+).*", "$1")))
                .orElse(0);
    }

    /** Settings of Hibernate for the entities of both sides. */
    Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        text("hibernate.properties")
                .orElse("")
                .lines()
                .map(line -> line.split("=", 2))
                .forEach(setting -> settings.put(setting[0].strip(), setting[1].strip()));
        return settings;
    }

    /** What the developer answers. */
    Answers answers() {
        return new Answers(answers("rename "), answers("using "), answers("backfill "))
                .with(List.of(), answers("drop "));
    }

    /** What is ignored beside what is by default: the lines of {@code ignore.txt}. */
    Ignored ignored() {
        return Ignored.of(text("ignore.txt").orElse("").lines().toList());
    }

    private List<String> answers(String kind) {
        return text("answers.txt")
                .orElse("")
                .lines()
                .filter(line -> line.startsWith(kind))
                .map(line -> line.substring(kind.length()))
                .toList();
    }

    /** The expected text of a file; with {@code -Dcases.update} the actual one, after writing it there. */
    String expected(String file, String actual) {
        if (!UPDATE) {
            return text(file).orElse("");
        }
        try {
            Path target = path.resolve(file);
            if (actual.isEmpty()) {
                Files.deleteIfExists(target);
            } else {
                Files.writeString(target, actual);
            }
            return actual;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
