package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.PlacementException;
import io.github.jpamigrate.engine.report.RebaseAppliedException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Revisions that are put behind another one. Only the first of them changes, and of it only the line of its parents; the
 * others stand on it.
 *
 * @param moved parents first; {@code moved.get(0)} is the one whose file changes
 * @param onto the new parent of the first
 */
public record Rebase(List<Revision> moved, Revision onto) {
    private static final String COMMAND =
            "mvn migrate:rebase -Dmigrate.branch=<head to move> -Dmigrate.onto=<head to put it behind>";

    public Rebase {
        moved = List.copyOf(moved);
    }

    public Revision first() {
        return moved.get(0);
    }

    /**
     * What to move where, as the user says it.
     *
     * @param branch a head, or {@code first:head}
     * @param onto another head
     * @throws io.github.jpamigrate.engine.report.MigrateException when it cannot be moved there
     */
    public static Rebase find(RevisionGraph graph, String branch, String onto) {
        String[] ends = branch.split(":", -1);
        if (ends.length > 2) {
            throw new PlacementException(branch, "'" + branch + "' is neither a head nor a range.\n" + COMMAND);
        }
        Revision head = head(graph, ends[ends.length - 1], "migrate.branch");
        Revision target = head(graph, onto, "migrate.onto");
        Optional<Revision> first = ends.length == 2 ? Optional.of(one(graph, ends[0])) : Optional.empty();
        return of(graph, head, target, first);
    }

    /**
     * The same with the other one of two heads where only one of them is named.
     *
     * @throws PlacementException when there are not two heads
     */
    public static Rebase find(RevisionGraph graph, Optional<String> branch, Optional<String> onto) {
        List<Revision> heads = graph.heads();
        if (heads.size() != 2) {
            throw new PlacementException(
                    "head", "There are " + heads.size() + " heads, so there is no 'other' one.\n" + COMMAND);
        }
        String given = branch.or(() -> onto).orElseThrow();
        String last = given.substring(given.indexOf(':') + 1);
        Revision named = one(graph, last);
        String other = (named.equals(heads.get(0)) ? heads.get(1) : heads.get(0)).id();
        return find(graph, branch.orElse(other), onto.orElse(other));
    }

    /**
     * The one of two heads whose own revisions are not applied, behind the other.
     *
     * @param applied whether the database has a revision
     * @throws PlacementException when there are not two heads, or not exactly one of them is unapplied
     */
    public static Rebase choose(RevisionGraph graph, Predicate<Revision> applied) {
        List<Revision> heads = graph.heads();
        if (heads.size() < 2) {
            throw new PlacementException("head", "There is no second head, so there is nothing to rebase.");
        }
        List<Rebase> free = new ArrayList<>();
        if (heads.size() == 2) {
            freeOf(graph, heads.get(0), heads.get(1), applied).ifPresent(free::add);
            freeOf(graph, heads.get(1), heads.get(0), applied).ifPresent(free::add);
        }
        if (free.size() != 1) {
            String reason = heads.size() > 2
                    ? "There are " + heads.size() + " heads."
                    : free.isEmpty()
                            ? "The database has revisions of both heads; joining them changes no file: mvn migrate:merge -Dmessage=\"...\""
                            : "The database has neither of the two heads.";
            throw new PlacementException("head", reason + "\nSay which one goes behind which:" + commands(heads));
        }
        Rebase only = free.get(0);
        return of(graph, only.moved().get(only.moved().size() - 1), only.onto(), Optional.empty());
    }

    private static Optional<Rebase> freeOf(
            RevisionGraph graph, Revision head, Revision onto, Predicate<Revision> applied) {
        Set<Revision> own = own(graph, head, onto);
        return own.stream().anyMatch(applied) ? Optional.empty() : Optional.of(new Rebase(graph.inOrder(own), onto));
    }

    private static String commands(List<Revision> heads) {
        StringBuilder commands = new StringBuilder();
        for (Revision head : heads) {
            Revision other = head.equals(heads.get(0)) ? heads.get(1) : heads.get(0);
            commands.append("\n  mvn migrate:rebase -Dmigrate.branch=")
                    .append(head.id())
                    .append(" -Dmigrate.onto=")
                    .append(other.id());
        }
        return commands.toString();
    }

    private static Revision one(RevisionGraph graph, String text) {
        List<Revision> named = Named.all(graph, Target.parse(text));
        if (named.size() != 1) {
            throw new PlacementException(text, "'" + text + "' is not one revision.\n" + COMMAND);
        }
        return named.get(0);
    }

    private static Revision head(RevisionGraph graph, String text, String parameter) {
        Revision named = one(graph, text);
        List<Revision> followers = graph.children(named);
        if (followers.isEmpty()) {
            return named;
        }
        throw new PlacementException(
                text,
                "Revision %s is not a head: %s follows it, and would have to move too.\nName a head: -D%s=<id>; see: mvn migrate:heads"
                        .formatted(named.name(), followers.get(0).name(), parameter));
    }

    private static Set<Revision> own(RevisionGraph graph, Revision head, Revision onto) {
        Set<Revision> own = Walk.reachable(List.of(head), graph::parents);
        own.removeAll(Walk.reachable(List.of(onto), graph::parents));
        return own;
    }

    private static Rebase of(RevisionGraph graph, Revision head, Revision onto, Optional<Revision> start) {
        if (head.equals(onto)) {
            throw new PlacementException(
                    onto.id(), "Revision " + onto.name() + " cannot go behind itself.\n" + COMMAND);
        }
        List<Revision> chain = new ArrayList<>(graph.inOrder(own(graph, head, onto)));
        start.ifPresent(first -> cut(chain, first, head));
        Revision first = chain.get(0);
        refuseMerges(chain);
        refuseSquash(graph, first);
        Set<Revision> moved = Walk.reachable(List.of(first), graph::children);
        refuseOthers(moved, chain, first);
        refuseCircle(graph, moved, onto);
        return new Rebase(chain, onto);
    }

    private static void cut(List<Revision> chain, Revision first, Revision head) {
        int position = chain.indexOf(first);
        if (position < 0) {
            throw new PlacementException(
                    first.id(),
                    "Revision " + first.name() + " is not among what only " + head.name() + " has.\n" + COMMAND);
        }
        chain.subList(0, position).clear();
    }

    private static void refuseMerges(List<Revision> chain) {
        chain.stream()
                .filter(revision -> revision.parents().size() > 1)
                .findFirst()
                .ifPresent(merge -> {
                    throw new PlacementException(merge.id(), """
                    Revision %s joins branches, and a rebase moves a line only.
                    Join the heads instead: mvn migrate:merge -Dmessage="..."
                    Or, when the merge is applied nowhere, delete its two files and rebase what it joined.""".formatted(merge.name()));
                });
    }

    private static void refuseSquash(RevisionGraph graph, Revision first) {
        first.replaces().stream()
                .filter(id -> graph.findAnywhere(id).isPresent())
                .findFirst()
                .ifPresent(replaced -> {
                    throw new PlacementException(
                            first.id(),
                            "Revision " + first.name() + " takes the place of " + replaced
                                    + " and others that are still there, and would have to move with them."
                                    + "\nDelete its two files, rebase what it replaces, and squash that again: mvn migrate:squash");
                });
    }

    private static void refuseOthers(Set<Revision> moved, List<Revision> chain, Revision first) {
        Set<Revision> others = new LinkedHashSet<>(moved);
        chain.forEach(others::remove);
        others.stream().findFirst().ifPresent(other -> {
            throw new PlacementException(other.id(), """
                    Revision %s stands on %s too, and would move with it.
                    Join the heads instead: mvn migrate:merge -Dmessage="..."
                    Or move the part that is only yours: -Dmigrate.branch=<first>:<head>""".formatted(other.name(), first.name()));
        });
    }

    private static void refuseCircle(RevisionGraph graph, Set<Revision> moved, Revision onto) {
        graph.closure(List.of(onto)).stream()
                .filter(moved::contains)
                .findFirst()
                .ifPresent(needed -> {
                    throw new PlacementException(onto.id(), """
                    Revision %s needs %s, so that one cannot go behind it.
                    Join the heads instead: mvn migrate:merge -Dmessage="..."\
                    """.formatted(onto.name(), needed.name()));
                });
    }

    /** @throws RebaseAppliedException when the database has one of the moved revisions */
    public void refuseApplied(Predicate<Revision> applied) {
        List<Revision> there = moved.stream().filter(applied).toList();
        if (!there.isEmpty()) {
            throw new RebaseAppliedException(
                    Lookup.names(there),
                    there.get(0).parents().stream().findFirst().orElse("base"));
        }
    }
}
