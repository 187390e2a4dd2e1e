package io.github.jpamigrate.engine.listing;

import io.github.jpamigrate.engine.HistoryEntry;
import io.github.jpamigrate.engine.report.UnknownWordException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What a history can be written as. */
public enum Format {
    TEXT(entries -> entries.stream().map(HistoryText::link).toList()),
    JSON(HistoryJson::lines),
    MERMAID(MermaidPicture::lines),
    DOT(DotPicture::lines);

    private final Function<List<HistoryEntry>, List<String>> writer;

    Format(Function<List<HistoryEntry>, List<String>> writer) {
        this.writer = writer;
    }

    /** @throws UnknownWordException when it is none of them */
    public static Format parse(String parameter, String text) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> new UnknownWordException(parameter, text, words()));
    }

    private static List<String> words() {
        return Arrays.stream(values()).map(Format::word).toList();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The history as lines, without line breaks. */
    public List<String> lines(List<HistoryEntry> entries) {
        return writer.apply(entries);
    }
}
