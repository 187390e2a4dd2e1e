package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.declaration.Declaration;
import io.github.jpamigrate.autogen.diff.Refusal;
import io.github.jpamigrate.autogen.ignore.Ignored;
import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.autogen.model.Model.FailedGenerator;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.Sequence;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Both sides, and what was declared before. */
final class Comparison implements AutoCloseable {
    private final CurrentSide current;
    private final DesiredSide desired;
    private final Declaration declared;
    private final Answers answers;
    private final Ignored ignored;
    private Optional<Proposal> proposal = Optional.empty();

    /**
     * A comparison.
     *
     * @param current with its scratch database, which is closed with the comparison
     * @param answers what the developer says of differences that can be read in several ways
     * @param ignored what it keeps out of
     */
    Comparison(CurrentSide current, DesiredSide desired, Declaration declared, Answers answers, Ignored ignored) {
        this.current = current;
        this.desired = desired;
        this.declared = declared;
        this.answers = answers;
        this.ignored = ignored;
    }

    CurrentSide current() {
        return current;
    }

    /**
     * This comparison, unless it is with a database whose history has not begun though it has the model's tables.
     *
     * @throws UnadoptedDatabaseException if it is; the comparison is closed then
     */
    Comparison adopted(RevisionGraph revisions) {
        int shared = Adoption.shared(current.database(), desired.database());
        if (revisions.isEmpty() && shared > 0) {
            close();
            int tables = ignored.without(current.database()).tables().size();
            throw new UnadoptedDatabaseException(tables, shared);
        }
        return this;
    }

    /** What a revision would do. */
    Proposal proposal() {
        if (proposal.isEmpty()) {
            proposal = Optional.of(under(declared));
        }
        return proposal.get();
    }

    /** What a revision would do if something else had been declared or accepted. */
    Proposal under(Declaration declaration) {
        return between(current.database(), declaration).refusing(lostSequences());
    }

    private Proposal between(Database from, Declaration declaration) {
        Database wanted = ignored.settled(desired.database(), from);
        return Proposal.between(from, desired.declaration().withDatabase(wanted), declaration, answers);
    }

    /** Whether there is nothing to do, to accept or to report. */
    boolean isQuiet() {
        Proposal proposal = proposal();
        return proposal.isEmpty() && proposal.merged().contradictions().isEmpty() && drift().equals(Drift.none());
    }

    /** How the live database differs from what the revisions make, as far as the entities speak of it. */
    Drift drift() {
        if (current.replayed() == current.database()) {
            return Drift.none();
        }
        return Drift.between(proposal(), between(current.replayed(), declared), current.unproved());
    }

    /** While Hibernate fails to build a generator its sequence only seems to be unwanted. */
    private List<Refusal> lostSequences() {
        if (desired.model().failedGenerators().isEmpty()) {
            return List.of();
        }
        Set<?> wanted = ignored.settled(desired.database(), current.database()).sequences().stream()
                .map(Sequence::name)
                .collect(Collectors.toSet());
        String failures = desired.model().failedGenerators().stream()
                .map(Comparison::describe)
                .collect(Collectors.joining("; "));
        return declared.database().sequences().stream()
                .filter(sequence -> !wanted.contains(sequence.name()))
                .map(sequence -> new Refusal(
                        "sequence " + sequence.name(),
                        "it is not dropped while id generators fail, since it may be one of theirs: " + failures))
                .toList();
    }

    private static String describe(FailedGenerator generator) {
        return generator.entity() + "." + generator.attribute() + " (" + generator.reason() + ")";
    }

    /** What the model declares from now on. */
    Declaration nextDeclaration() {
        return nextDeclaration(declared, proposal());
    }

    /** The same, keeping what another declaration accepts; where the model changed, nothing is accepted any more. */
    Declaration nextDeclaration(Declaration accepting) {
        return nextDeclaration(accepting, under(accepting));
    }

    private Declaration nextDeclaration(Declaration accepting, Proposal under) {
        List<Contradiction> contradictions = under.merged().contradictions();
        List<Contradiction> kept = new ArrayList<>(accepting.accepted());
        kept.removeIf(accepted -> contradictions.stream().anyMatch(found -> isSamePlace(found, accepted)));
        Declaration declaring = desired.declaration().withDatabase(ignored.without(desired.database()));
        return declaring.withAccepted(kept);
    }

    private static boolean isSamePlace(Contradiction one, Contradiction other) {
        return one.object().equals(other.object()) && one.property().equals(other.property());
    }

    @Override
    public void close() {
        current.close();
    }
}
