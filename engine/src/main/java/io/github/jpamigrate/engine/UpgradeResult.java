package io.github.jpamigrate.engine;

import io.github.jpamigrate.engine.report.RevisionName;
import java.time.Duration;
import java.util.List;

/**
 * What an upgrade did.
 *
 * @param applied in order; empty when there was nothing to do
 * @param finished what an earlier run had left half done, and this one finished first
 * @param from where the database was: no revision, one, or several on different branches
 * @param to where it is now
 */
public record UpgradeResult(
        List<RevisionName> applied,
        List<RevisionName> finished,
        List<RevisionName> from,
        List<RevisionName> to,
        Duration duration) {}
