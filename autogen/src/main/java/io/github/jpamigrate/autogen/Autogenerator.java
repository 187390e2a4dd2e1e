package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.answer.BackfillQuestion;
import io.github.jpamigrate.autogen.cache.SchemaCache;
import io.github.jpamigrate.autogen.cache.ScratchMemory;
import io.github.jpamigrate.autogen.declaration.Declaration;
import io.github.jpamigrate.autogen.declaration.DeclarationFile;
import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.autogen.model.Model;
import io.github.jpamigrate.autogen.model.ModelReader;
import io.github.jpamigrate.autogen.rename.RenameQuestion;
import io.github.jpamigrate.autogen.scratch.ScratchDatabases;
import io.github.jpamigrate.autogen.verify.RevisionVerifier;
import io.github.jpamigrate.autogen.verify.WorkDatabase;
import io.github.jpamigrate.autogen.verify.WorkDatabase.JournalledSchema;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.revision.NewRevision;
import io.github.jpamigrate.engine.revision.Placement;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.revision.RevisionMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * Compares the entities with the schema and writes revisions: entities → desired schema, live database or replayed
 * revisions → current schema, and from there merge → diff → plan → render → proof → files.
 *
 * <p>Not safe for several threads; two autogenerators over one directory may create two heads. Every method throws
 * {@link io.github.jpamigrate.engine.report.MigrateException} for what a user can mend.
 */
public final class Autogenerator {
    private final AutogeneratorSettings settings;
    private final ScratchDatabases scratch;
    private final Optional<RenameQuestion> question;
    private final RevisionDirectory directory;
    private final DeclarationFile declarations;
    private final JournalledSchema schema;
    private final Optional<BackfillQuestion> backfills;
    private final ScratchMemory memory;
    private final SchemaCache cache;

    /**
     * An autogenerator.
     *
     * @param scratch where empty databases come from; stays open
     */
    public Autogenerator(AutogeneratorSettings settings, ScratchDatabases scratch) {
        this(settings, scratch, Optional.empty());
    }

    /**
     * An autogenerator that may ask.
     *
     * @param scratch where empty databases come from; stays open
     * @param question who can say what was renamed; without one it is refused to guess
     */
    public Autogenerator(AutogeneratorSettings settings, ScratchDatabases scratch, Optional<RenameQuestion> question) {
        this(settings, scratch, question, Optional.empty(), SchemaCache.none());
    }

    private Autogenerator(
            AutogeneratorSettings settings,
            ScratchDatabases scratch,
            Optional<RenameQuestion> question,
            Optional<BackfillQuestion> backfills,
            SchemaCache cache) {
        this.question = question;
        this.settings = settings;
        this.scratch = scratch;
        this.directory = RevisionDirectory.of(settings.revisions(), settings.fileTemplate());
        this.declarations = new DeclarationFile(settings.revisions(), settings.defaultSchema());
        this.schema = new JournalledSchema(settings.defaultSchema(), settings.journal());
        this.backfills = backfills;
        this.cache = cache;
        this.memory = new ScratchMemory(cache, scratch, settings.defaultSchema(), settings.journal());
    }

    /** The same, which asks what rows get in new required columns. */
    public Autogenerator asking(BackfillQuestion question) {
        return new Autogenerator(settings, scratch, this.question, Optional.of(question), cache);
    }

    /**
     * The same with a memory.
     *
     * @param remembered asked only whether there is nothing to do, never for what is written
     */
    public Autogenerator remembering(SchemaCache remembered) {
        return new Autogenerator(settings, scratch, question, backfills, remembered);
    }

    /** {@link #revision(String, Placement) Writes} the revision behind the only head. */
    public RevisionOutcome revision(String message) {
        return revision(message, Placement.behindTheHead());
    }

    /**
     * Writes the revision that turns the current schema into what the entities want, after it was tried both ways.
     *
     * @param message what the revision is for
     * @param placement where it goes; with several heads the schema compared is that of all of them, and the revision must
     *     work on what it follows alone too
     * @return what was written; nothing when the schema is as the entities want it
     */
    public RevisionOutcome revision(String message, Placement placement) {
        RevisionMessage.check(message);
        RevisionGraph revisions = directory.load();
        Placement.Place place = placement.in(revisions);
        return looking(revisions, RevisionOutcome::of, comparison -> written(message, place, revisions, comparison));
    }

    private RevisionOutcome written(
            String message, Placement.Place place, RevisionGraph revisions, Comparison unanswered) {
        Comparison comparison = answered(unanswered);
        Drift drift = comparison.drift();
        return drift.made().isEmpty()
                ? write(message, place, revisions, comparison, drift)
                : catchUp(message, place, revisions, comparison);
    }

    private RevisionOutcome write(
            String message, Placement.Place place, RevisionGraph revisions, Comparison comparison, Drift drift) {
        FilteredProposal proposal = FilteredProposal.of(comparison.proposal().supported(), settings.filters());
        Drift repaired = drift.among(proposal.changes());
        Optional<Revision> written = Optional.empty();
        if (!proposal.isEmpty()) {
            NewRevision provable =
                    proposal.asProvableRevision(message, repaired.hazards()).at(place);
            Revision proved = proved(provable, proposal, comparison.current(), repaired, revisions);
            written = Optional.of(
                    proposal.unfinished().isEmpty()
                            ? directory.write(proved)
                            : directory.write(proposal.asRevision(message, repaired.hazards())
                                    .at(place)));
        }
        boolean declared = declarations.write(comparison.nextDeclaration());
        return new RevisionOutcome(
                written,
                declared,
                proposal.unfinished(),
                proposal.changes(),
                repaired.changes(),
                repaired.made(),
                comparison.current().unproved(),
                proposal.kept().merged().leftAlone(),
                proposal.leftOut());
    }

    private Revision proved(
            NewRevision wanted, FilteredProposal proposal, CurrentSide current, Drift drift, RevisionGraph revisions) {
        try {
            Revision draft = directory.draft(wanted);
            ProofOfDraft.prove(draft, proposal, current, revisions);
            // what repairs a change made by hand works in that database only, on whichever branch
            if (drift.changes().isEmpty()) {
                new ProofOfBranch(schema, scratch).prove(draft, revisions);
            }
            return draft;
        } catch (MigrateException failure) {
            throw proposal.blaming(failure);
        }
    }

    /** Writes the revision that makes elsewhere what somebody made in the live database by hand. */
    private RevisionOutcome catchUp(String message, Placement.Place place, RevisionGraph revisions, Comparison live) {
        if (!live.proposal().isEmpty()) {
            throw new MadeByHandException(live.drift().made(), live.proposal().changes());
        }
        try (Comparison elsewhere =
                comparisons().comparison(CurrentSide.replayed(revisions, schema, scratch), declarations.read())) {
            return write(message, place, revisions, answered(elsewhere), live.drift());
        }
    }

    /** With an answer to what is open, if there is somebody to ask. */
    private Comparison answered(Comparison comparison) {
        Comparison named = question.map(comparison::answered).orElse(comparison);
        return backfills.map(named::filled).orElse(named);
    }

    /**
     * Adopts the live database: writes a first revision that makes in an empty database what the live one has, and into the
     * live one that it has it. What the entities declare is owned from now on; where the database contradicts them it stays
     * as it is.
     *
     * @param message of the revision
     */
    public BaselineOutcome baseline(String message) {
        RevisionMessage.check(message);
        DataSource source = settings.live().orElseThrow(NoLiveDatabaseException::new);
        return new Adoption(directory, declarations, schema, scratch, settings.ignored())
                .adopt(source, message, comparisons()::desired);
    }

    /**
     * Writes entities of the live database, after they were compiled and compared with it. The project's own entities are
     * not looked at.
     */
    public ReverseOutcome reverse(ReverseRequest request) {
        DataSource source = settings.live().orElseThrow(NoLiveDatabaseException::new);
        return new Reversal(settings.model().classPath(), schema, scratch, settings.ignored()).reverse(source, request);
    }

    /**
     * Writes a revision whose scripts are empty, to be filled by hand.
     *
     * @param message what the revision is for
     */
    public Revision emptyRevision(String message, Placement placement) {
        RevisionMessage.check(message);
        Placement.Place place = placement.in(directory.load());
        return directory.write(
                NewRevision.of(message, List.of(), List.of(), "", "").at(place));
    }

    /** What {@link #revision} would write; a change that is not supported is listed, and nothing is written. */
    public CheckOutcome check() {
        RevisionGraph revisions = directory.load();
        Placement.behindTheHead().in(revisions);
        return looking(revisions, CheckOutcome::of, this::checked);
    }

    private CheckOutcome checked(Comparison comparison) {
        Proposal proposal = comparison.proposal();
        FilteredProposal filtered = FilteredProposal.of(proposal, settings.filters());
        List<String> changes = new ArrayList<>(filtered.changes());
        changes.addAll(comparison.drift().made());
        return new CheckOutcome(
                changes,
                proposal.refusals(),
                proposal.merged().contradictions(),
                accepted(),
                declarations.differs(comparison.nextDeclaration()),
                proposal.merged().leftAlone(),
                filtered.leftOut(),
                proposal.open());
    }

    /** Looks at both sides, unless it is remembered that nothing was to do; remembers it when it is so now. */
    private <T> T looking(
            RevisionGraph revisions, Function<NothingToDo, T> remembered, Function<Comparison, T> looked) {
        Comparisons sides = comparisons().readingAhead();
        Optional<String> declaration = declarations.content();
        Optional<NothingToDo> known = sides.nothingToDo(revisions, declaration);
        if (known.isPresent()) {
            return remembered.apply(known.get());
        }
        try (Comparison comparison = compare(sides, revisions, declarations.read())) {
            if (leavesNothing(comparison)) {
                sides.keep(revisions, declaration, comparison.nothingToDo());
            }
            return looked.apply(comparison);
        }
    }

    /**
     * Accepts contradictions between database and model: they stay as the database has them until either side changes.
     *
     * @param names objects as {@link CheckOutcome#contradictions} names them, with or without the kind
     * @return what was accepted
     * @throws NothingToAcceptException when there is no contradiction at a name
     */
    public List<Contradiction> accept(List<String> names) {
        return accept(contradictions -> Acceptance.select(names, contradictions));
    }

    /** {@link #accept Accepts} all contradictions that there are. */
    public List<Contradiction> acceptAll() {
        return accept(contradictions -> contradictions);
    }

    private List<Contradiction> accept(UnaryOperator<List<Contradiction>> choice) {
        Declaration declared = declarations.read();
        RevisionGraph revisions = directory.load();
        try (Comparison comparison = compare(comparisons().readingAhead(), revisions, declared)) {
            List<Contradiction> accepted =
                    choice.apply(comparison.proposal().merged().contradictions());
            Declaration accepting = declared.accepting(accepted);
            boolean settled = comparison.under(accepting).isEmpty();
            declarations.write(settled ? comparison.nextDeclaration(accepting) : accepting);
            return accepted;
        }
    }

    /**
     * Takes back what was accepted: the model prevails there again. Neither database nor entities are looked at.
     *
     * @param names objects as {@link #accept} takes them; all when empty
     * @return what is accepted no longer
     * @throws NotAcceptedException when nothing was accepted at a name
     */
    public List<Contradiction> unaccept(List<String> names) {
        Declaration declared = declarations.read();
        List<Contradiction> accepted = List.copyOf(declared.accepted());
        List<Contradiction> undone = names.isEmpty() ? accepted : Acceptance.selectAccepted(names, accepted);
        if (!undone.isEmpty()) {
            declarations.write(declared.withAccepted(
                    accepted.stream().filter(one -> !undone.contains(one)).toList()));
        }
        return undone;
    }

    /** What is accepted now. */
    public List<Contradiction> accepted() {
        return List.copyOf(declarations.read().accepted());
    }

    /**
     * Replays all revisions in a scratch database and proves each: up, down to the same schema as before, and up again;
     * and that the last one ends at what the entities want.
     *
     * @param listener told of each revision that was proved
     * @return the revisions in the order they were proved
     */
    public List<Revision> verify(Consumer<Revision> listener) {
        try (WorkDatabase work = WorkDatabase.create(scratch, schema, List.of())) {
            List<Revision> proved = new RevisionVerifier(directory.load(), listener).verify(work);
            CurrentSide atHead = CurrentSide.atHead(work);
            Comparison comparison = comparisons()
                    .comparison(atHead, declarations.read(), settings.answers().ofNames());
            Proposal reached = comparison.forgivingProposal();
            if (!reached.open().isEmpty()) {
                throw new ModelNotReachedException(reached.changes());
            }
            FilteredProposal missing = FilteredProposal.of(reached.supported(), settings.filters());
            if (!missing.isEmpty()) {
                throw new ModelNotReachedException(missing.changes());
            }
            return proved;
        }
    }

    /**
     * What separates two schemas. When the second one is the model, it is what a revision would write if the first one were
     * the current schema; else everything counts but the order of columns. Nothing is written.
     */
    public SchemaComparison diff(Side from, Side to) {
        return SchemaComparison.of(new Sides(settings, scratch, directory::load, declarations::read).compare(from, to));
    }

    /** {@link Squasher#squash Puts} a range of revisions into one. */
    public Revision squash(String range, String message) {
        return new Squasher(directory, schema, scratch).squash(range, message);
    }

    private Comparison compare(Comparisons sides, RevisionGraph revisions, Declaration declared) {
        return sides.remembered(revisions, declared)
                .map(comparison -> comparison.adopted(revisions))
                .filter(this::leavesNothing)
                .orElseGet(() -> sides.looked(revisions, declared).adopted(revisions));
    }

    private boolean leavesNothing(Comparison comparison) {
        return comparison.isQuiet() && !declarations.differs(comparison.nextDeclaration());
    }

    private Comparisons comparisons() {
        return new Comparisons(settings, schema, scratch, memory, this::model);
    }

    private Model model() {
        return new ModelReader().read(settings.model().onServer(scratch.serverVersion()));
    }
}
