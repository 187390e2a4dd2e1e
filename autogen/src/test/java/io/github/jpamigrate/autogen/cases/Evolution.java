package io.github.jpamigrate.autogen.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One of the changes in {@code evolutions.txt}: two forms of an entity, and what becomes of its row. */
final class Evolution {
    private static final Path FILE = Path.of("src", "test", "evolutions", "evolutions.txt");
    private static final Pattern ONLY = Pattern.compile(System.getProperty("evolutions.only", ""));
    private static final Pattern TABLE = Pattern.compile("\\(table (\\w+)\\) ");
    private static final Pattern OF_TABLE = Pattern.compile("@(Index|UniqueConstraint)\\((?:[^()]|\\([^()]*\\))*\\) ?");
    private static final String NONE = "(none)";

    private final String name;
    private final Map<String, List<String>> lines = new TreeMap<>();

    private Evolution(String name) {
        this.name = name;
    }

    static List<Evolution> all() {
        List<Evolution> all = new ArrayList<>();
        for (String line : read()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(" ")) {
                all.add(new Evolution(line));
                continue;
            }
            String[] parts = line.strip().split(": ", 2);
            all.get(all.size() - 1)
                    .lines
                    .computeIfAbsent(parts[0], ignored -> new ArrayList<>())
                    .add(parts[1]);
        }
        return all.stream()
                .filter(evolution -> ONLY.matcher(evolution.name).find())
                .toList();
    }

    private static List<String> read() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String name() {
        return name;
    }

    List<String> all(String key) {
        return lines.getOrDefault(key, List.of());
    }

    Optional<String> first(String key) {
        return all(key).stream().findFirst();
    }

    List<String> answers(String kind) {
        return all("answer").stream()
                .filter(line -> line.startsWith(kind + " "))
                .map(line -> line.substring(kind.length() + 1))
                .toList();
    }

    /** The table in version 1 or 2; none when the entity is not there. */
    Optional<String> table(int version) {
        String members = members(version);
        Matcher renamed = TABLE.matcher(members);
        String table = renamed.find() ? renamed.group(1) : name;
        return members.equals(NONE) ? Optional.empty() : Optional.of(table);
    }

    private String members(int version) {
        return first("v" + version).orElseThrow();
    }

    /** Source text of several entities in version 1 or 2, and of what they refer to. */
    static String entities(List<Evolution> evolutions, int version) {
        return (version == 1 ? "enum Kind { A, B }\n" : "enum Kind { A, B, C }\n")
                + "@Entity class Tgt1 { @Id Long id; String n; }\n"
                + "@Entity class Tgt2 { @Id Long id; String n; }\n"
                + evolutions.stream()
                        .flatMap(evolution -> evolution.entity(version).stream())
                        .collect(Collectors.joining());
    }

    private Optional<String> entity(int version) {
        return table(version).map(table -> entity(table, members(version)));
    }

    /** Whether a line speaks of one of its objects, all of which have its number in their names. */
    boolean owns(String line) {
        String number = name.substring(0, name.indexOf('_'));
        return Pattern.compile("(?<![a-z0-9])" + number + "(?![a-z0-9])")
                .matcher(line)
                .find();
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

    /** The values that the row has in a version where they are not those of before; {@code null} where it has none. */
    Map<String, String> expectedInRow(int version) {
        Map<String, String> expected = new TreeMap<>();
        for (String value : all("row v" + version)) {
            String[] parts = value.split("=", 2);
            expected.put(parts[0], parts[1]);
        }
        return expected;
    }

    @Override
    public String toString() {
        return name;
    }
}
