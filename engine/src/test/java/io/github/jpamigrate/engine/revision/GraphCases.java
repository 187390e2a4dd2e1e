package io.github.jpamigrate.engine.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads graphs and cases from {@code src/test/cases/graph}. */
final class GraphCases {
    private static final Path FOLDER = Path.of("src/test/cases/graph");
    private static final Pattern REVISION =
            Pattern.compile("(\\w+)<-([\\w,]*)(?: \\(dep: ([\\w, ]+)\\))?(?: \\(label: (\\w+)\\))?");
    private static final Map<String, String> LINE_IDS = Map.of(
            "a", "e6239818bb3a",
            "b", "548bbb905360",
            "c", "b7ea43dc85e4",
            "d", "1bbe33445780",
            "e", "3975fb1a0125");

    private GraphCases() {}

    static List<String[]> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toArray(String[]::new))
                    .toList();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** What a graph's letters stand for: real ids in LINE, themselves elsewhere. */
    static UnaryOperator<String> ids(String graph) {
        return graph.equals("LINE") ? letter -> LINE_IDS.getOrDefault(letter, letter) : letter -> letter;
    }

    static RevisionGraph graph(String name) {
        String text = lines("graphs.txt").stream()
                .map(cells -> cells[0])
                .filter(line -> line.startsWith(name + ":"))
                .findFirst()
                .orElseThrow();
        return parse(text.substring(name.length() + 1), ids(name));
    }

    /** Revisions in creation order, separated by semicolons. */
    static RevisionGraph parse(String text, UnaryOperator<String> ids) {
        List<Revision> revisions = new ArrayList<>();
        for (String part : text.split(";")) {
            if (!part.isBlank()) {
                revisions.add(revision(part.strip(), revisions.size(), ids));
            }
        }
        return RevisionGraph.of(revisions);
    }

    /** One more revision for a graph. */
    static Revision revision(String text, int number) {
        return revision(text, number, id -> id);
    }

    private static Revision revision(String text, int number, UnaryOperator<String> ids) {
        Matcher matcher = REVISION.matcher(text);
        if (!matcher.matches()) {
            throw new AssertionError("no revision: " + text);
        }
        return revision(
                ids.apply(matcher.group(1)),
                number,
                names(matcher.group(2)).stream().map(ids).toList(),
                names(matcher.group(3)),
                names(matcher.group(4)));
    }

    static Revision revision(String id, int number, List<String> parents, List<String> dependsOn, List<String> labels) {
        return new Revision(
                id,
                parents,
                "message of " + id,
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number),
                List.of(),
                labels,
                dependsOn,
                Optional.empty(),
                new ScriptFile(id + ".upgrade.sql", ""),
                new ScriptFile(id + ".downgrade.sql", ""),
                "");
    }

    static List<String> names(String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        return List.of(text.strip().split("[, ]+"));
    }
}
