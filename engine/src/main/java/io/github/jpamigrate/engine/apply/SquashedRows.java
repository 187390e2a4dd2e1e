package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows of the journal as they are to be read: a database that has all revisions that were squashed into one has that one.
 *
 * @param files as this database sees them
 * @param rows as if the journal said so already
 * @param due what the journal does not say yet
 */
record SquashedRows(RevisionGraph files, List<AppliedRevision> rows, List<Due> due) {

    /**
     * A row that takes the place of others.
     *
     * @param row with the sequence of the last of them, so that it is undone in its turn
     */
    record Due(AppliedRevision row, List<String> replaced) {
        String last() {
            return replaced.get(replaced.size() - 1);
        }
    }

    static SquashedRows of(RevisionGraph files, List<AppliedRevision> rows) {
        Set<String> ids = rows.stream().map(AppliedRevision::id).collect(Collectors.toCollection(HashSet::new));
        if (files.squashed().isEmpty()) {
            return new SquashedRows(files, rows, List.of());
        }
        Map<String, AppliedRevision> finished = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.state() == AppliedRevision.State.APPLIED)
                .forEach(row -> finished.put(row.id(), row));
        List<Revision> complete = files.squashed().stream()
                .filter(squash -> !ids.contains(squash.id()))
                .filter(squash -> squash.replaces().stream()
                        .allMatch(id -> finished.containsKey(id) && !edited(files, finished.get(id))))
                .toList();
        complete.forEach(squash -> {
            squash.replaces().forEach(ids::remove);
            ids.add(squash.id());
        });
        RevisionGraph seen = files.seenWith(ids);
        List<Due> due =
                complete.stream().map(squash -> due(squash, seen, finished)).toList();
        return new SquashedRows(seen, replaced(rows, due), due);
    }

    private static boolean edited(RevisionGraph files, AppliedRevision row) {
        return files.findAnywhere(row.id())
                .filter(file -> !file.checksum().equals(row.checksum()))
                .isPresent();
    }

    private static Due due(Revision squash, RevisionGraph seen, Map<String, AppliedRevision> rows) {
        Revision revision = seen.find(squash.id()).orElseThrow();
        List<AppliedRevision> replaced =
                squash.replaces().stream().map(rows::get).toList();
        AppliedRevision last = replaced.get(replaced.size() - 1);
        Duration duration = replaced.stream().map(AppliedRevision::duration).reduce(Duration.ZERO, Duration::plus);
        AppliedRevision row = new AppliedRevision(
                revision.id(),
                last.sequence(),
                revision.parents(),
                seen.dependencies(revision),
                revision.message(),
                revision.checksum(),
                revision.downgrade().text(),
                AppliedRevision.State.APPLIED,
                0,
                last.appliedAt(),
                last.appliedBy(),
                duration,
                last.toolVersion());
        return new Due(row, squash.replaces());
    }

    private static List<AppliedRevision> replaced(List<AppliedRevision> rows, List<Due> due) {
        Map<String, Due> byReplaced = new LinkedHashMap<>();
        due.forEach(one -> one.replaced().forEach(id -> byReplaced.put(id, one)));
        List<AppliedRevision> changed = new ArrayList<>();
        for (AppliedRevision row : rows) {
            Optional<Due> place = Optional.ofNullable(byReplaced.get(row.id()));
            if (place.isEmpty()) {
                changed.add(renamed(row, byReplaced));
            } else if (place.get().last().equals(row.id())) {
                changed.add(place.get().row());
            }
        }
        return changed;
    }

    private static AppliedRevision renamed(AppliedRevision row, Map<String, Due> byReplaced) {
        return new AppliedRevision(
                row.id(),
                row.sequence(),
                renamed(row.parents(), byReplaced),
                renamed(row.dependsOn(), byReplaced),
                row.message(),
                row.checksum(),
                row.downgradeScript(),
                row.state(),
                row.finishedSteps(),
                row.appliedAt(),
                row.appliedBy(),
                row.duration(),
                row.toolVersion());
    }

    private static List<String> renamed(List<String> ids, Map<String, Due> byReplaced) {
        return ids.stream()
                .map(id -> Optional.ofNullable(byReplaced.get(id))
                        .map(due -> due.row().id())
                        .orElse(id))
                .distinct()
                .toList();
    }
}
