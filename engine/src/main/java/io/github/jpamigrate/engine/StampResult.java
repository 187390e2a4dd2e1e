package io.github.jpamigrate.engine;

import io.github.jpamigrate.engine.report.RevisionName;
import java.util.List;

/**
 * What a stamp did.
 *
 * @param changed revisions that left the journal, then those that came into it
 * @param from where the database was
 * @param to where it counts as being now
 */
public record StampResult(List<RevisionName> changed, List<RevisionName> from, List<RevisionName> to) {}
