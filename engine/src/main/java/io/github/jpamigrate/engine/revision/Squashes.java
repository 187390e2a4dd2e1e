package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.RevisionHeaderException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Revisions that replace a line of others. A database sees either the line or its replacement: the line when it has a part
 * of it, the replacement otherwise. Whatever names the one that it does not see means the other.
 */
final class Squashes {
    private final Map<String, Revision> files = new LinkedHashMap<>();
    private final List<Revision> squashed;
    private final Map<String, Revision> replacement = new LinkedHashMap<>();

    /** @throws RevisionHeaderException when a line {@code replaces} does not fit the files */
    Squashes(Collection<Revision> revisions) {
        revisions.forEach(revision -> files.put(revision.id(), revision));
        this.squashed = revisions.stream()
                .filter(revision -> !revision.replaces().isEmpty())
                .toList();
        squashed.forEach(this::check);
        if (!squashed.isEmpty()) {
            revisions.forEach(this::refuseFollowersOfTheMiddle);
        }
    }

    Collection<Revision> files() {
        return files.values();
    }

    Optional<Revision> find(String id) {
        return Optional.ofNullable(files.get(id));
    }

    List<Revision> squashed() {
        return squashed;
    }

    /** The revision into which one was squashed, whether or not that one still has files. */
    Optional<Revision> replacementOf(String id) {
        return Optional.ofNullable(replacement.get(id));
    }

    /** What a database sees that has these revisions. */
    List<Revision> seenWith(Set<String> applied) {
        if (squashed.isEmpty()) {
            return List.copyOf(files.values());
        }
        Set<String> hidden = new HashSet<>();
        Map<String, String> aliases = new LinkedHashMap<>();
        for (Revision revision : squashed) {
            List<String> replaced = revision.replaces();
            if (seesReplaced(revision, applied)) {
                hidden.add(revision.id());
                aliases.put(revision.id(), replaced.get(replaced.size() - 1));
            } else {
                hidden.addAll(replaced);
                replaced.forEach(id -> aliases.put(id, revision.id()));
            }
        }
        List<Revision> seen = new ArrayList<>();
        files.values().stream()
                .filter(revision -> !hidden.contains(revision.id()))
                .map(revision ->
                        revision.needing(named(revision.parents(), aliases), named(revision.dependsOn(), aliases)))
                .forEach(seen::add);
        return seen;
    }

    private boolean seesReplaced(Revision revision, Set<String> applied) {
        boolean there = files.containsKey(revision.replaces().get(0));
        return there
                && !applied.contains(revision.id())
                && revision.replaces().stream().anyMatch(applied::contains);
    }

    private static List<String> named(List<String> ids, Map<String, String> aliases) {
        return ids.stream().map(id -> aliases.getOrDefault(id, id)).toList();
    }

    private void check(Revision revision) {
        List<String> replaced = revision.replaces();
        for (String id : replaced) {
            Revision other = replacement.putIfAbsent(id, revision);
            if (other != null) {
                throw wrong(revision, "revision " + id + " is replaced by " + other.id() + " already");
            }
        }
        List<String> there = replaced.stream().filter(files::containsKey).toList();
        if (there.isEmpty()) {
            return;
        }
        if (there.size() < replaced.size()) {
            List<String> missing =
                    replaced.stream().filter(id -> !files.containsKey(id)).toList();
            throw wrong(
                    revision,
                    "of the replaced revisions the files of " + String.join(", ", there) + " are here and those of "
                            + String.join(", ", missing) + " are not; keep all of them, or delete all");
        }
        List<String> parents = revision.parents();
        for (String id : replaced) {
            if (!files.get(id).replaces().isEmpty()) {
                throw wrong(revision, "revision " + id + " replaces others itself, and that goes one level deep only");
            }
            if (!files.get(id).parents().equals(parents)) {
                throw wrong(
                        revision,
                        "the replaced revisions are no line in their order that begins where this one does: " + id
                                + " does not follow "
                                + (parents.isEmpty() ? "base" : String.join(", ", parents)));
            }
            parents = List.of(id);
        }
    }

    private void refuseFollowersOfTheMiddle(Revision revision) {
        if (replacement.containsKey(revision.id())) {
            return;
        }
        for (String parent : revision.parents()) {
            Revision squash = replacement.get(parent);
            boolean middle = squash != null
                    && squash.replaces().indexOf(parent) < squash.replaces().size() - 1;
            if (middle) {
                throw new RevisionHeaderException(
                        revision.upgrade().path(),
                        RevisionFormat.line(revision, "parents"),
                        "the parent " + parent + " was squashed into " + squash.id()
                                + "; let this revision follow that one");
            }
        }
    }

    private static RevisionHeaderException wrong(Revision revision, String problem) {
        return new RevisionHeaderException(
                revision.upgrade().path(), RevisionFormat.line(revision, "replaces"), problem);
    }
}
