package io.github.jpamigrate.it;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One of the changes in autogen's {@code evolutions.txt}, whose form is said there, as far as tools are compared by it.
 *
 * @param lines what is said of it, by the word before the colon
 */
record PeerEvolution(String name, Map<String, List<String>> lines) {
    private static final Pattern TABLE = Pattern.compile("\\(table (\\w+)\\) ");
    private static final Pattern OF_TABLE = Pattern.compile("@(Index|UniqueConstraint)\\((?:[^()]|\\([^()]*\\))*\\) ?");
    private static final Pattern RENAMED_COLUMN = Pattern.compile("rename \\w+\\.(\\w+):(?:\\w+\\.)?(\\w+)");
    private static final String NONE = "(none)";
    private static final String IMPORTS = """
            import jakarta.persistence.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import org.hibernate.annotations.*;
            import org.hibernate.type.SqlTypes;
            import jakarta.persistence.Entity;
            import jakarta.persistence.Table;
            import jakarta.persistence.Index;
            import org.hibernate.annotations.Check;
            import org.hibernate.annotations.Comment;
            """;

    static List<PeerEvolution> all(Path file) {
        List<PeerEvolution> all = new ArrayList<>();
        for (String line : Folders.read(file).lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(" ")) {
                all.add(new PeerEvolution(line, new TreeMap<>()));
                continue;
            }
            String[] parts = line.strip().split(": ", 2);
            all.get(all.size() - 1)
                    .lines
                    .computeIfAbsent(parts[0], ignored -> new ArrayList<>())
                    .add(parts[1]);
        }
        return all;
    }

    Optional<String> first(String key) {
        return lines.getOrDefault(key, List.of()).stream().findFirst();
    }

    /** As arguments: {@code rename=…}. */
    List<String> answers() {
        return lines.getOrDefault("answer", List.of()).stream()
                .map(line -> line.replaceFirst(" ", "="))
                .toList();
    }

    /** The table in version 1 or 2; none when the entity is not there. */
    Optional<String> table(int version) {
        String members = first("v" + version).orElseThrow();
        Matcher renamed = TABLE.matcher(members);
        String table = renamed.find() ? renamed.group(1) : name;
        return members.equals(NONE) ? Optional.empty() : Optional.of(table);
    }

    /** Values of the row in version 2 where they are not those of before; a renamed column has the old one's. */
    Map<String, String> expectedInRow(Map<String, String> before) {
        Map<String, String> expected = new TreeMap<>();
        for (String answer : lines.getOrDefault("answer", List.of())) {
            Matcher renamed = RENAMED_COLUMN.matcher(answer);
            if (renamed.matches() && before.containsKey(renamed.group(1))) {
                expected.put(renamed.group(2), before.get(renamed.group(1)));
            }
        }
        for (String value : lines.getOrDefault("row v2", List.of())) {
            String[] parts = value.split("=", 2);
            expected.put(parts[0], parts[1]);
        }
        return expected;
    }

    /** Whether a line speaks of one of its objects, all of which have its number in their names. */
    boolean owns(String line) {
        String number = name.substring(0, name.indexOf('_'));
        return Pattern.compile("(?i)(?<![a-z0-9])" + number + "(?![a-z0-9])")
                .matcher(line)
                .find();
    }

    /** Names of the entity classes in a version. */
    static List<String> classes(List<PeerEvolution> evolutions, int version) {
        List<String> classes = new ArrayList<>(List.of("Tgt1", "Tgt2"));
        evolutions.stream()
                .filter(evolution -> evolution.table(version).isPresent())
                .forEach(evolution -> classes.add(evolution.name()));
        return classes;
    }

    /** Source text of all entities in version 1 or 2. */
    static String source(List<PeerEvolution> evolutions, int version) {
        return IMPORTS
                + (version == 1 ? "enum Kind { A, B }\n" : "enum Kind { A, B, C }\n")
                + "@Entity class Tgt1 { @Id Long id; String n; }\n"
                + "@Entity class Tgt2 { @Id Long id; String n; }\n"
                + evolutions.stream()
                        .flatMap(evolution -> evolution.table(version).stream()
                                .map(table -> evolution.entity(
                                        table, evolution.first("v" + version).orElseThrow())))
                        .collect(Collectors.joining());
    }

    private String entity(String table, String described) {
        String members = TABLE.matcher(described).replaceFirst("");
        List<String> indexes = new ArrayList<>();
        List<String> uniques = new ArrayList<>();
        Matcher ofTable = OF_TABLE.matcher(members);
        while (ofTable.find()) {
            (ofTable.group(1).equals("Index") ? indexes : uniques).add(ofTable.group());
        }
        String identifier = members.contains("@Id") ? "" : "@Id Long id; ";
        return "@Entity @Table(name = \"%s\", indexes = {%s}, uniqueConstraints = {%s})\n"
                        .formatted(table, String.join(", ", indexes), String.join(", ", uniques))
                + "class " + name + " implements java.io.Serializable { " + identifier
                + OF_TABLE.matcher(members).replaceAll("") + " }\n";
    }
}
