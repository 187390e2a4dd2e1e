package io.github.jpamigrate.engine.listing;

import io.github.jpamigrate.engine.Finding;
import io.github.jpamigrate.engine.Inspection;
import io.github.jpamigrate.engine.report.RevisionName;
import java.util.List;

/** An inspection as a JSON object. */
public final class InspectionJson {
    private InspectionJson() {}

    /** Where the database is, and an array of findings. */
    public static List<String> lines(Inspection inspection) {
        Json all = new Json.Members()
                .with("atHead", Json.of(inspection.status().atHead()))
                .with("current", names(inspection.status().current()))
                .with("heads", names(inspection.status().heads()))
                .with(
                        "findings",
                        new Json.Items(inspection.findings().stream()
                                .map(InspectionJson::finding)
                                .toList()));
        return all.text("").lines().toList();
    }

    private static Json names(List<RevisionName> names) {
        return new Json.Items(names.stream()
                .map(name -> new Json.Members()
                        .with("revision", Json.of(name.id()))
                        .with("message", Json.of(name.message())))
                .toList());
    }

    private static Json finding(Finding finding) {
        return new Json.Members()
                .with("kind", Json.of(finding.kind().key()))
                .with("object", Json.of(finding.object()))
                .with("remedy", Json.of(finding.remedy()));
    }
}
