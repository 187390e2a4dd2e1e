package io.github.jpamigrate.engine;

import io.github.jpamigrate.engine.apply.AppliedRevision;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.revision.Revision;
import java.util.List;
import java.util.Optional;

/**
 * A revision in the history of files and database together.
 *
 * @param parents ids
 * @param file the revision's files; empty when only the journal knows it
 * @param applied the journal's row; empty when it is pending
 * @param current whether the database is at it
 * @param head whether no other revision has it as a parent
 */
public record HistoryEntry(
        RevisionName revision,
        List<String> parents,
        Optional<Revision> file,
        Optional<AppliedRevision> applied,
        boolean current,
        boolean head) {}
