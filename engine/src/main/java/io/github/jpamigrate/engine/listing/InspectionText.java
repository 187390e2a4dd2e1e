package io.github.jpamigrate.engine.listing;

import io.github.jpamigrate.engine.Finding;
import io.github.jpamigrate.engine.Inspection;
import io.github.jpamigrate.engine.report.RevisionName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An inspection in words. */
public final class InspectionText {
    private InspectionText() {}

    /** Where the database is, then the findings by kind, each with what helps. */
    public static List<String> lines(Inspection inspection) {
        List<String> lines = new ArrayList<>();
        lines.add("Current: " + names(inspection.status().current(), "base, no revision is applied")
                + (inspection.status().atHead() ? " (at head)" : ""));
        lines.add("Heads: " + names(inspection.status().heads(), "none, there are no revisions"));
        lines.addAll(findings(inspection.findings()));
        return lines;
    }

    /** A title for each kind that there is, and two indented lines for each finding. */
    public static List<String> findings(List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        for (Finding.Kind kind : Finding.Kind.values()) {
            List<Finding> some =
                    findings.stream().filter(finding -> finding.kind() == kind).toList();
            if (!some.isEmpty()) {
                lines.add(some.size() + " " + kind.key() + ": " + kind.text());
                some.forEach(finding -> {
                    lines.add("  " + finding.object());
                    lines.add("    " + finding.remedy());
                });
            }
        }
        return lines;
    }

    private static String names(List<RevisionName> names, String none) {
        return names.isEmpty()
                ? none
                : names.stream().map(RevisionName::toString).collect(Collectors.joining(", "));
    }
}
