package io.github.jpamigrate.it;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Medians of measurements, as a table with a column for each number of tables, and ratios between them. */
final class DiffTable {
    private final Map<Integer, Map<String, List<Double>>> measured = new LinkedHashMap<>();
    private final Map<String, List<Double>> builds = new LinkedHashMap<>();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final int rounds;

    DiffTable(List<String> server, int rounds) {
        this.rounds = rounds;
        text.append("Java ").append(System.getProperty("java.version")).append(", ");
        text.append(Runtime.getRuntime().availableProcessors()).append(" processors, ");
        text.append(String.join(", ", server))
                .append(".\nMedian of ")
                .append(rounds)
                .append(", tools in turn.\n\n");
    }

    void add(int tables, String what, double seconds) {
        measured.computeIfAbsent(tables, ignored -> new LinkedHashMap<>())
                .computeIfAbsent(what, ignored -> new ArrayList<>())
                .add(seconds);
    }

    /** A build of the sample project. */
    void add(String what, double seconds) {
        builds.computeIfAbsent(what, ignored -> new ArrayList<>()).add(seconds);
    }

    /** Why there is no number, or what one is not. */
    void note(String what, String note) {
        notes.put(what, note);
    }

    /** Prints the table and writes it to a file. */
    void write(Path file) {
        times();
        ratio("crawl", "Hibernate's grouped extraction", "crawl / Hibernate's grouped extraction (at most 1)");
        ratio(
                "crawl",
                "Hibernate's grouped extraction, with keys and indexes",
                "crawl / the same with keys and indexes");
        ratio("crawl", "the crawl's queries alone", "crawl / its queries alone");
        for (String what :
                List.of("nothing to do", "nothing to do, forgotten", "nothing to do, live", "liquibase-hibernate")) {
            ratio(
                    what,
                    "Hibernate's validate",
                    what + " / Hibernate's validate" + (what.startsWith("nothing to do") ? " (at most 1.5)" : ""));
        }
        growth("crawl");
        growth("nothing to do");
        growth("nothing to do, forgotten");
        builds.forEach(
                (what, times) -> text.append(String.format(Locale.ROOT, "- `%s`: %.2f s%n", what, median(times))));
        notes.forEach((what, note) ->
                text.append("- ").append(what).append(": ").append(note).append('\n'));
        Folders.write(file, text.toString());
        System.out.println(text);
    }

    private void times() {
        text.append("| tables |");
        measured.keySet().forEach(tables -> text.append(' ').append(tables).append(" |"));
        text.append("\n|---|").append("---:|".repeat(measured.size())).append('\n');
        measured.values().stream()
                .flatMap(all -> all.keySet().stream())
                .distinct()
                .forEach(this::row);
        text.append('\n');
    }

    private void row(String what) {
        text.append("| ").append(what).append(" |");
        for (int tables : measured.keySet()) {
            text.append(' ').append(cell(measured.get(tables).get(what))).append(" |");
        }
        text.append('\n');
    }

    private String cell(List<Double> times) {
        if (times == null) {
            return "";
        }
        String runs = times.size() == rounds ? "" : times.size() == 1 ? ", one run" : ", " + times.size() + " runs";
        return String.format(Locale.ROOT, "%.3f s%s", median(times), runs);
    }

    private void ratio(String what, String by, String name) {
        List<String> ratios = new ArrayList<>();
        for (int tables : measured.keySet()) {
            Optional<Double> one = median(tables, what);
            Optional<Double> other = median(tables, by);
            if (one.isPresent() && other.isPresent()) {
                ratios.add(String.format(Locale.ROOT, "%d tables: %.2f×", tables, one.get() / other.get()));
            }
        }
        if (!ratios.isEmpty()) {
            text.append("- ")
                    .append(name)
                    .append(": ")
                    .append(String.join(", ", ratios))
                    .append('\n');
        }
    }

    private void growth(String what) {
        Optional<Double> fewer = median(1000, what);
        Optional<Double> more = median(5000, what);
        if (fewer.isPresent() && more.isPresent()) {
            text.append(String.format(
                    Locale.ROOT,
                    "- growth of %s from 1,000 to 5,000 tables: %.2f× (at most 6)%n",
                    what,
                    more.get() / fewer.get()));
        }
    }

    private Optional<Double> median(int tables, String what) {
        return Optional.ofNullable(measured.get(tables))
                .map(all -> all.get(what))
                .map(DiffTable::median);
    }

    private static double median(List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
