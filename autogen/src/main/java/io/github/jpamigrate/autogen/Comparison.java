package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.answer.BackfillQuestion;
import io.github.jpamigrate.autogen.declaration.Declaration;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.Refusal;
import io.github.jpamigrate.autogen.ignore.Ignored;
import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.autogen.model.Model.FailedGenerator;
import io.github.jpamigrate.autogen.rename.OpenRename;
import io.github.jpamigrate.autogen.rename.RenameQuestion;
import io.github.jpamigrate.autogen.rename.RenameResolution;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.Sequence;
import io.github.jpamigrate.autogen.schema.SqlNames;
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
        this.answers = answers.withHints(desired.model().hints());
        this.ignored = ignored;
    }

    CurrentSide current() {
        return current;
    }

    /** The same with an answer to everything that is open. */
    Comparison answered(RenameQuestion question) {
        Comparison asked = this;
        for (List<OpenRename> open = asked.proposal().open();
                !open.isEmpty();
                open = asked.proposal().open()) {
            asked = asked.answered(open.get(0), question.ask(open.get(0)));
        }
        return asked;
    }

    private Comparison answered(OpenRename open, Optional<String> target) {
        List<String> renames = target.map(open::asRename).stream().toList();
        List<String> drops = target.isPresent() ? List.of() : List.of(open.asDrop());
        return new Comparison(current, desired, declared, answers.with(renames, drops), ignored);
    }

    /** What is missing in a database that the developer's answers were not given for. */
    Proposal forgivingProposal() {
        return between(current.database(), declared, RenameResolution::whereItFits)
                .refusing(lostSequences());
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

    /** The same with what is known of rows that lack a value. */
    Comparison filled(BackfillQuestion question) {
        if (!proposal().refusals().isEmpty()) {
            return this;
        }
        SqlNames names = new SqlNames(desired.database().defaultSchema());
        List<String> backfills = new ArrayList<>();
        for (ColumnChange.Add add : proposal().upgrade().unfinished()) {
            String column = names.of(new ColumnName(add.table(), add.column().name()));
            question.ask(column, add.column().type()).ifPresent(value -> backfills.add(column + "=" + value));
        }
        return new Comparison(current, desired, declared, answers.withBackfills(backfills), ignored);
    }

    /** What a revision would do if something else had been declared or accepted. */
    Proposal under(Declaration declaration) {
        return between(current.database(), declaration, RenameResolution::of).refusing(lostSequences());
    }

    private interface Resolving {
        RenameResolution resolve(Database current, Declaration desired, Declaration declared, Answers answers);
    }

    /** What is ignored is looked for under its new name once it is known what is renamed. */
    private Proposal between(Database from, Declaration declaration, Resolving resolving) {
        RenameResolution resolution = resolving.resolve(from, settled(from), declaration, answers);
        Declaration wanted = settled(resolution.renames().applyTo(from));
        return Proposal.between(from, wanted, declaration, answers, resolution);
    }

    private Declaration settled(Database existing) {
        return desired.declaration().withDatabase(ignored.settled(desired.database(), existing));
    }

    /** Whether there is nothing to do, to accept or to report. */
    boolean isQuiet() {
        Proposal proposal = proposal();
        return proposal.isEmpty() && proposal.merged().contradictions().isEmpty() && drift().equals(Drift.none());
    }

    /** What is to be told when there is nothing to do. */
    NothingToDo nothingToDo() {
        return new NothingToDo(proposal().merged().leftAlone(), List.copyOf(declared.accepted()));
    }

    /** How the live database differs from what the revisions make, as far as the entities speak of it. */
    Drift drift() {
        if (current.replayed() == current.database()) {
            return Drift.none();
        }
        Proposal onReplayed = between(current.replayed(), declared, RenameResolution::whereItFits);
        return Drift.between(proposal(), onReplayed, current.unproved());
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
        return nextDeclaration(proposal());
    }

    /** The same, keeping what another declaration accepts; where the model changed, nothing is accepted any more. */
    Declaration nextDeclaration(Declaration accepting) {
        return nextDeclaration(under(accepting));
    }

    private Declaration nextDeclaration(Proposal under) {
        List<Contradiction> contradictions = under.merged().contradictions();
        List<Contradiction> kept = new ArrayList<>(under.declared().accepted());
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
