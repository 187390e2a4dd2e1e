package io.github.jpamigrate.engine;

import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.report.TriedStatement;
import java.time.Duration;
import java.util.List;

/**
 * What an upgrade would do.
 *
 * @param revisions in the order in which they would be applied; empty when there is nothing to do
 * @param statements in their order; those that did not run are among them
 * @param from where the database is
 */
public record DryRunResult(
        List<RevisionName> revisions, List<TriedStatement> statements, List<RevisionName> from, Duration duration) {}
