package io.github.jpamigrate.maven;

import io.github.jpamigrate.autogen.CheckOutcome;
import io.github.jpamigrate.autogen.rename.UndecidedRenamesException;
import io.github.jpamigrate.engine.report.MigrateException;
import java.util.ArrayList;
import java.util.List;

/** Entities and schema differ. */
final class RevisionMissingException extends MigrateException {

    RevisionMissingException(CheckOutcome outcome) {
        super(text(outcome));
    }

    private static String text(CheckOutcome outcome) {
        List<String> lines = new ArrayList<>();
        if (outcome.changes().isEmpty() && outcome.refusals().isEmpty()) {
            lines.add("The schema is as the entities declare it, but model.schema does not say so yet.");
            lines.add("Rewrite it: mvn migrate:revision -Dmessage=\"rewrite the declaration\"");
            return String.join("\n", lines);
        }
        lines.add("The schema is not as the entities declare it. A revision would change:");
        outcome.changes().forEach(change -> lines.add("  " + change));
        if (!outcome.refusals().isEmpty()) {
            lines.add("and could not change, because it is not supported:");
            outcome.refusals().forEach(refusal -> lines.add("  " + refusal));
        }
        if (!outcome.open().isEmpty()) {
            lines.add("These may be renames, which has to be decided before:");
            lines.addAll(UndecidedRenamesException.lines(outcome.open()));
            return String.join("\n", lines);
        }
        lines.add("Write it: mvn migrate:revision -Dmessage=\"...\"");
        outcome.contradictions().stream()
                // what is missing altogether is seldom missing on purpose
                .filter(contradiction -> !contradiction.property().equals("existence"))
                .findFirst()
                .ifPresent(contradiction -> lines.add("Or accept what is so on purpose: mvn migrate:accept -Dnames=\""
                        + contradiction.object() + "\""));
        return String.join("\n", lines);
    }
}
