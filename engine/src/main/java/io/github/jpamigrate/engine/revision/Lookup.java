package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.AmbiguousPrefixException;
import io.github.jpamigrate.engine.report.MultipleHeadsException;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.report.RevisionNotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds revisions by what a user calls them. */
final class Lookup {
    static final String BASE = "base";
    private static final String HEAD = "head";
    static final String HEADS = "heads";
    private static final int SHORTEST_PREFIX = 4;

    private final RevisionGraph graph;

    Lookup(RevisionGraph graph) {
        this.graph = graph;
    }

    /** The revisions a symbol stands for: none for base, several for heads. */
    List<Revision> all(Target.Part part, String symbol) {
        Optional<Branch> branch = part.branch().map(this::branch);
        if (symbol.equals(BASE)) {
            return List.of();
        }
        if (symbol.equals(HEADS)) {
            return heads(branch);
        }
        if (symbol.equals(HEAD)) {
            return onlyHead(part, heads(branch));
        }
        return List.of(one(symbol, branch));
    }

    /** The branch that a label, an id or the beginning of an id names. */
    Branch branch(String name) {
        Optional<Revision> labelled = graph.labelled(name);
        return new Branch(graph, name, labelled.orElseGet(() -> branchById(name)));
    }

    private Revision branchById(String name) {
        if (graph.find(name).isEmpty() && beginningWith(name, graph.revisions()).isEmpty()) {
            throw new RevisionNotFoundException(name, "There is no branch '" + name + "'.");
        }
        return one(name, Optional.empty());
    }

    private List<Revision> heads(Optional<Branch> branch) {
        return branch.map(Branch::heads).orElseGet(graph::heads);
    }

    static List<Revision> onlyHead(Target.Part part, List<Revision> heads) {
        if (heads.size() > 1) {
            throw new MultipleHeadsException(part.text(), names(heads));
        }
        return heads;
    }

    private Revision one(String symbol, Optional<Branch> branch) {
        Optional<Revision> exact = graph.find(symbol).or(() -> graph.labelled(symbol));
        if (exact.isPresent()) {
            return onBranch(exact.get(), branch);
        }
        List<Revision> candidates =
                beginningWith(symbol, branch.map(Branch::lineageInOrder).orElseGet(graph::revisions));
        if (candidates.isEmpty()) {
            throw notFound(symbol, branch);
        }
        if (symbol.length() < SHORTEST_PREFIX) {
            throw new AmbiguousPrefixException(
                    symbol,
                    "'" + symbol + "' is too short: give at least four characters of an id. So begin:",
                    names(candidates));
        }
        if (candidates.size() > 1) {
            throw new AmbiguousPrefixException(
                    symbol, "Several revisions begin with '" + symbol + "':", names(candidates));
        }
        return candidates.get(0);
    }

    private static Revision onBranch(Revision revision, Optional<Branch> branch) {
        boolean outside = branch.isPresent() && !branch.get().lineage().contains(revision);
        if (outside) {
            throw new RevisionNotFoundException(
                    revision.id(),
                    "Revision " + revision.name() + " is not on branch '"
                            + branch.get().name() + "'.");
        }
        return revision;
    }

    private RevisionNotFoundException notFound(String symbol, Optional<Branch> branch) {
        String where = branch.map(found -> " on branch '" + found.name() + "'").orElse("");
        String squashed = graph.replacementOf(symbol)
                .map(into -> " It was squashed into " + into.name() + ".")
                .orElse("");
        return new RevisionNotFoundException(
                symbol, "There is no revision or label '" + symbol + "'" + where + "." + squashed);
    }

    private static List<Revision> beginningWith(String prefix, Collection<Revision> revisions) {
        return revisions.stream()
                .filter(revision -> revision.id().startsWith(prefix))
                .toList();
    }

    static List<RevisionName> names(Collection<Revision> revisions) {
        return revisions.stream().map(Revision::name).toList();
    }
}
