package io.github.jpamigrate.maven;

import io.github.jpamigrate.autogen.CheckOutcome;
import io.github.jpamigrate.autogen.diff.Refusal;
import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.autogen.rename.OpenRename;
import io.github.jpamigrate.engine.listing.Json;
import io.github.jpamigrate.engine.report.UnknownWordException;
import java.util.List;

/** What the outcome of a check can be written as. */
enum CheckFormat {
    TEXT,
    JSON;

    /** @throws UnknownWordException when it is none of them */
    static CheckFormat parse(String parameter, String text) {
        return switch (text.strip()) {
            case "text" -> TEXT;
            case "json" -> JSON;
            default -> throw new UnknownWordException(parameter, text, List.of("text", "json"));
        };
    }

    /** The outcome as a JSON object, in lines without line breaks. */
    static List<String> json(CheckOutcome outcome) {
        Json all = new Json.Members()
                .with("clean", Json.of(outcome.isClean()))
                .with("changes", Json.texts(outcome.changes()))
                .with(
                        "refusals",
                        new Json.Items(outcome.refusals().stream()
                                .map(CheckFormat::refusal)
                                .toList()))
                .with("contradictions", contradictions(outcome.contradictions()))
                .with("accepted", contradictions(outcome.accepted()))
                .with("declarationOutdated", Json.of(outcome.declarationOutdated()))
                .with("leftAlone", Json.texts(outcome.leftAlone()))
                .with("leftOut", Json.texts(outcome.leftOut()))
                .with(
                        "open",
                        new Json.Items(
                                outcome.open().stream().map(CheckFormat::open).toList()));
        return all.text("").lines().toList();
    }

    private static Json refusal(Refusal refusal) {
        return new Json.Members().with("object", Json.of(refusal.object())).with("reason", Json.of(refusal.reason()));
    }

    /** What may be a rename. */
    private static Json open(OpenRename rename) {
        return new Json.Members()
                .with("kind", Json.of(rename.kind()))
                .with("from", Json.of(rename.from()))
                .with("to", Json.texts(rename.to()));
    }

    private static Json contradictions(List<Contradiction> contradictions) {
        return new Json.Items(contradictions.stream()
                .map(contradiction -> new Json.Members()
                        .with("object", Json.of(contradiction.object()))
                        .with("property", Json.of(contradiction.property()))
                        .with("model", Json.of(contradiction.model()))
                        .with("database", Json.of(contradiction.database())))
                .toList());
    }
}
