package io.github.jpamigrate.it;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Medians, and what each peer takes of the time of jpa-migrate. */
final class BenchmarkTable {
    static final String FIRST = "first upgrade";
    static final String NOTHING = "nothing to do";
    static final String ONE = "one pending";
    private static final List<String> ALL = List.of(FIRST, NOTHING, ONE);
    private static final String OURS = "jpa-migrate";

    private final StringBuilder text = new StringBuilder();
    private final int rounds;
    private final Map<Integer, Map<String, Map<String, List<Double>>>> measured = new LinkedHashMap<>();

    BenchmarkTable(List<String> server, List<BenchmarkTool> tools, int rounds) {
        this.rounds = rounds;
        text.append("Java ").append(System.getProperty("java.version"));
        text.append(", ").append(Runtime.getRuntime().availableProcessors()).append(" processors, ");
        text.append(String.join(", ", server)).append(".\n");
        text.append("Median of ").append(rounds).append(", tools in turn.");
        for (BenchmarkTool tool : tools) {
            if (!tool.version().isEmpty()) {
                text.append(' ')
                        .append(tool.name())
                        .append(' ')
                        .append(tool.version())
                        .append('.');
            }
        }
        text.append("\n\n");
    }

    void add(BenchmarkTool tool, int size, Map<String, List<Double>> times) {
        measured.computeIfAbsent(size, ignored -> new LinkedHashMap<>()).put(tool.name(), times);
    }

    /** Prints the table and writes it to a file. */
    void write(Path file) {
        text.append("| revisions | tool | ").append(String.join(" | ", ALL)).append(" |\n|---:|---|---:|---:|---:|\n");
        measured.forEach((size, tools) -> tools.forEach((tool, times) -> row(size, tool, times, tools.get(OURS))));
        Folders.write(file, text.toString());
        System.out.println(text);
    }

    private void row(int size, String tool, Map<String, List<Double>> times, Map<String, List<Double>> ours) {
        text.append("| ").append(size).append(" | ").append(tool).append(" |");
        for (String what : ALL) {
            text.append(' ')
                    .append(cell(times.get(what), ours == null ? null : ours.get(what)))
                    .append(" |");
        }
        text.append('\n');
    }

    /** Seconds, how many times those of jpa-migrate, and the number of runs when it is not the usual one. */
    private String cell(List<Double> times, List<Double> ours) {
        if (times == null) {
            return "";
        }
        double median = median(times);
        String ratio =
                ours == null || ours == times ? "" : String.format(Locale.ROOT, " (%.2f×)", median / median(ours));
        String runs = times.size() == rounds ? "" : times.size() == 1 ? ", one run" : ", " + times.size() + " runs";
        return String.format(Locale.ROOT, "%.2f s%s%s", median, ratio, runs);
    }

    private static double median(List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
