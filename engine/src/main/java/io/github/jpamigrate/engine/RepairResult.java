package io.github.jpamigrate.engine;

import io.github.jpamigrate.engine.report.RevisionName;
import java.util.List;

/**
 * What a repair did.
 *
 * @param repaired revisions that were accepted, then those that were forgotten
 * @param to where the database counts as being now
 */
public record RepairResult(List<RevisionName> repaired, List<RevisionName> to) {}
