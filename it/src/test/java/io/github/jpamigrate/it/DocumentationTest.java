package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation speaks of what is there: files, headings, goals and parameters. */
class DocumentationTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");
    private static final Pattern GOAL = Pattern.compile("migrate:([a-z]+)\\b(?!-)");
    private static final Pattern PROPERTY = Pattern.compile("\\bmigrate\\.[a-z]+(?:\\.[a-z]+)?[A-Za-z]*");
    private static final Pattern CODE_BLOCK = Pattern.compile("(?ms)^ *```.*?^ *```$");
    private static final Pattern JAVA_BLOCK = Pattern.compile("(?ms)^```java\\n(.*?)^```$");

    /** Not goals, but directives inside a script. */
    private static final Set<String> DIRECTIVES = Set.of("step", "todo");

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            all(LINK, withoutCode(Files.readString(page))).stream()
                    .map(link -> link.group(1))
                    .filter(link -> !link.contains("://"))
                    .filter(link -> !leadsSomewhere(page, link))
                    .forEach(link -> broken.add(ROOT.relativize(page) + ": " + link));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyGoalNamedIsThere() throws IOException {
        Set<String> goals = described("<goal>([a-z]+)</goal>");
        assertThat(goals).contains("revision", "upgrade");
        List<String> unknown = new ArrayList<>();
        for (Path page : pages()) {
            all(GOAL, Files.readString(page)).stream()
                    .map(goal -> goal.group(1))
                    .filter(goal -> !DIRECTIVES.contains(goal) && !goals.contains(goal))
                    .forEach(goal -> unknown.add(ROOT.relativize(page) + ": migrate:" + goal));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyParameterIsInTheGoalReferenceAndNoOtherIsNamed() throws IOException {
        Set<String> properties = described("\\$\\{((?:migrate\\.)?[A-Za-z.]+)}</");
        properties.removeIf(property -> property.matches("detail|goal|lineLength|indentSize"));
        assertThat(properties).contains("migrate.url", "message", "to");
        String reference = Files.readString(ROOT.resolve("docs/goals.md"));
        assertThat(properties).allSatisfy(property -> assertThat(reference).contains("| `" + property + "` |"));
        for (Path page : pages()) {
            assertThat(all(PROPERTY, Files.readString(page)).stream().map(MatchResult::group))
                    .as("properties named in " + page)
                    .isSubsetOf(properties);
        }
    }

    @Test
    void theExampleOfTheReadmeIsTheOneThatIsTested() throws IOException {
        String tested =
                Files.readString(ROOT.resolve("it/src/test/java/io/github/jpamigrate/it/EmbeddedMigrator.java"));
        List<MatchResult> examples = all(JAVA_BLOCK, Files.readString(ROOT.resolve("README.md")));
        assertThat(examples).hasSize(1);
        assertThat(tested.replaceAll("\\s+", " "))
                .contains(examples.get(0).group(1).strip().replaceAll("\\s+", " "));
    }

    @Test
    void everyHazardHasItsPage() throws IOException {
        String index = Files.readString(ROOT.resolve("docs/hazards/README.md"));
        try (Stream<Path> pages = Files.list(ROOT.resolve("docs/hazards"))) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(index).contains("(" + name + ")"));
        }
        try (Stream<Path> rules = Files.list(ROOT.resolve("autogen/src/main/java/io/github/jpamigrate/autogen/plan"))) {
            long hazards = rules.filter(file -> file.toString().endsWith("Hazard.java"))
                    .filter(file -> !file.endsWith("Hazard.java"))
                    .count();
            assertThat(all(
                            Pattern.compile("(?m)^\\| `(data-loss|may-fail|assumption|placeholder|breaks-running) "),
                            index))
                    .hasSize((int) hazards);
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> top = Files.list(ROOT)) {
            return Stream.concat(docs, top)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean leadsSomewhere(Path page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        if (!Files.exists(target)) {
            return false;
        }
        return parts.length == 1 || anchors(target).contains(parts[1]);
    }

    private static List<String> anchors(Path page) {
        return all(HEADING, withoutCode(Folders.read(page))).stream()
                .map(heading -> anchor(heading.group(1)))
                .toList();
    }

    /** As GitHub makes them. */
    private static String anchor(String heading) {
        String text = heading.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1").toLowerCase(Locale.ROOT);
        return text.replaceAll("[^\\p{L}\\p{N}\\-_ ]", "").strip().replace(' ', '-');
    }

    private static String withoutCode(String text) {
        return CODE_BLOCK.matcher(text).replaceAll("");
    }

    private static List<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    /** What a pattern finds in the plugin's own description. */
    private static Set<String> described(String pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (URL description :
                Collections.list(DocumentationTest.class.getClassLoader().getResources("META-INF/maven/plugin.xml"))) {
            try (InputStream stream = description.openStream()) {
                String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                if (text.contains("<goalPrefix>migrate</goalPrefix>")) {
                    all(Pattern.compile(pattern), text).forEach(match -> found.add(match.group(1)));
                }
            }
        }
        return found;
    }
}
