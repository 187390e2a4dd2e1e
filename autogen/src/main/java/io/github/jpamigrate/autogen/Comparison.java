package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.declaration.Declaration;
import io.github.jpamigrate.autogen.diff.Refusal;
import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.autogen.model.Model.FailedGenerator;
import io.github.jpamigrate.autogen.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Both sides, and what was declared before.
 *
 * @param current with its scratch database, which is closed with the comparison
 * @param answers what the developer says of differences that can be read in several ways
 */
record Comparison(CurrentSide current, DesiredSide desired, Declaration declared, Answers answers)
        implements AutoCloseable {

    /** What a revision would do. */
    Proposal proposal() {
        return under(declared);
    }

    /** What a revision would do if something else had been declared or accepted. */
    Proposal under(Declaration declaration) {
        Proposal proposal = Proposal.between(current.database(), desired.declaration(), declaration, answers);
        return proposal.refusing(lostSequences());
    }

    /** Whether there is nothing to do, to accept or to report. */
    boolean isQuiet() {
        Proposal proposal = proposal();
        return proposal.isEmpty() && proposal.merged().contradictions().isEmpty();
    }

    /** What of the revision only repairs what was changed by hand in the live database. */
    Drift drift() {
        Proposal onReplayed = Proposal.between(current.replayed(), desired.declaration(), declared, answers);
        List<String> wanted = onReplayed.changes();
        return new Drift(proposal().changes().stream()
                .filter(change -> !wanted.contains(change))
                .toList());
    }

    /** While Hibernate fails to build a generator its sequence only seems to be unwanted. */
    private List<Refusal> lostSequences() {
        if (desired.model().failedGenerators().isEmpty()) {
            return List.of();
        }
        Set<?> wanted =
                desired.database().sequences().stream().map(Sequence::name).collect(Collectors.toSet());
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
        return nextDeclaration(declared);
    }

    /** The same, keeping what another declaration accepts; where the model changed, nothing is accepted any more. */
    Declaration nextDeclaration(Declaration accepting) {
        List<Contradiction> contradictions = under(accepting).merged().contradictions();
        List<Contradiction> kept = new ArrayList<>(accepting.accepted());
        kept.removeIf(accepted -> contradictions.stream().anyMatch(found -> isSamePlace(found, accepted)));
        return desired.declaration().withAccepted(kept);
    }

    private static boolean isSamePlace(Contradiction one, Contradiction other) {
        return one.object().equals(other.object()) && one.property().equals(other.property());
    }

    @Override
    public void close() {
        current.close();
    }
}
