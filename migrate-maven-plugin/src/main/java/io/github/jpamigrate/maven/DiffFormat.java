package io.github.jpamigrate.maven;

import io.github.jpamigrate.autogen.SchemaComparison;
import io.github.jpamigrate.autogen.diff.Refusal;
import io.github.jpamigrate.engine.listing.Json;
import io.github.jpamigrate.engine.report.UnknownWordException;
import io.github.jpamigrate.engine.revision.Hazard;
import java.util.ArrayList;
import java.util.List;

/** What a comparison of two schemas can be written as. */
enum DiffFormat {
    TEXT,
    JSON;

    /** @throws UnknownWordException when it is none of them */
    static DiffFormat parse(String parameter, String text) {
        return switch (text.strip()) {
            case "text" -> TEXT;
            case "json" -> JSON;
            default -> throw new UnknownWordException(parameter, text, List.of("text", "json"));
        };
    }

    /**
     * The comparison as lines, without line breaks.
     *
     * @param from what the first schema is called
     */
    List<String> lines(String from, String to, SchemaComparison comparison) {
        return this == TEXT ? text(from, to, comparison) : json(from, to, comparison);
    }

    private static List<String> text(String from, String to, SchemaComparison comparison) {
        List<String> lines = new ArrayList<>();
        if (comparison.isEmpty()) {
            lines.add("No difference between " + from + " and " + to);
        } else {
            lines.add("From " + from + " to " + to + ":");
            indented(comparison.changes(), lines);
        }
        section("Cannot be written as SQL, so there is no script:", strings(comparison.refusals()), lines);
        section(from + " has more than the model speaks of; left alone:", comparison.leftAlone(), lines);
        section("Hazards of the upgrade:", hazards(comparison), lines);
        script("-- upgrade, from " + from + " to " + to, comparison.upgrade(), lines);
        script("-- downgrade, from " + to + " to " + from, comparison.downgrade(), lines);
        return lines;
    }

    private static void section(String title, List<String> entries, List<String> lines) {
        if (!entries.isEmpty()) {
            lines.add(title);
            indented(entries, lines);
        }
    }

    private static void indented(List<String> entries, List<String> lines) {
        entries.forEach(entry -> lines.add("  " + entry));
    }

    private static void script(String title, String script, List<String> lines) {
        if (!script.isEmpty()) {
            lines.add("");
            lines.add(title);
            lines.addAll(script.lines().toList());
        }
    }

    private static List<String> json(String from, String to, SchemaComparison comparison) {
        Json all = new Json.Members()
                .with("from", Json.of(from))
                .with("to", Json.of(to))
                .with("changes", Json.texts(comparison.changes()))
                .with(
                        "refusals",
                        new Json.Items(comparison.refusals().stream()
                                .map(DiffFormat::refusal)
                                .toList()))
                .with("leftAlone", Json.texts(comparison.leftAlone()))
                .with("hazards", Json.texts(hazards(comparison)))
                .with("upgrade", Json.of(comparison.upgrade()))
                .with("downgrade", Json.of(comparison.downgrade()));
        return all.text("").lines().toList();
    }

    private static Json refusal(Refusal refusal) {
        return new Json.Members().with("object", Json.of(refusal.object())).with("reason", Json.of(refusal.reason()));
    }

    private static List<String> hazards(SchemaComparison comparison) {
        return comparison.hazards().stream().map(Hazard::toString).toList();
    }

    private static List<String> strings(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::toString).toList();
    }
}
