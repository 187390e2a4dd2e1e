package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.report.TriedStatement;
import java.time.Duration;
import java.util.List;

/**
 * What a dry run saw.
 *
 * @param revisions in the order in which they would be applied
 * @param from where the database is
 */
public record Trial(
        List<RevisionName> revisions, List<TriedStatement> statements, List<RevisionName> from, Duration duration) {
    public Trial {
        revisions = List.copyOf(revisions);
        statements = List.copyOf(statements);
        from = List.copyOf(from);
    }
}
