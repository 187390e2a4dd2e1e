package io.github.jpamigrate.engine.listing;

import io.github.jpamigrate.engine.Inspection;
import io.github.jpamigrate.engine.report.UnknownWordException;
import java.util.List;

/** What an inspection can be written as. */
public enum InspectionFormat {
    TEXT,
    JSON;

    /** @throws UnknownWordException when it is none of them */
    public static InspectionFormat parse(String parameter, String text) {
        return switch (text.strip()) {
            case "text" -> TEXT;
            case "json" -> JSON;
            default -> throw new UnknownWordException(parameter, text, List.of("text", "json"));
        };
    }

    /** The inspection as lines, without line breaks. */
    public List<String> lines(Inspection inspection) {
        return this == TEXT ? InspectionText.lines(inspection) : InspectionJson.lines(inspection);
    }
}
