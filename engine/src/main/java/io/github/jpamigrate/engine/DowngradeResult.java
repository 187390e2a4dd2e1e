package io.github.jpamigrate.engine;

import io.github.jpamigrate.engine.report.RevisionName;
import java.time.Duration;
import java.util.List;

/**
 * What a downgrade did.
 *
 * @param undone in order; empty when there was nothing to do
 * @param finished what an earlier run had left half done, and this one finished first
 * @param from where the database was
 * @param to where it is now; empty at base
 */
public record DowngradeResult(
        List<RevisionName> undone,
        List<RevisionName> finished,
        List<RevisionName> from,
        List<RevisionName> to,
        Duration duration) {}
