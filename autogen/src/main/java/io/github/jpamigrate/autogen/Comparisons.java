package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.cache.ScratchMemory;
import io.github.jpamigrate.autogen.cache.ScratchMemory.Replay;
import io.github.jpamigrate.autogen.declaration.Declaration;
import io.github.jpamigrate.autogen.model.Model;
import io.github.jpamigrate.autogen.scratch.Extension;
import io.github.jpamigrate.autogen.scratch.ScratchDatabases;
import io.github.jpamigrate.autogen.verify.WorkDatabase.JournalledSchema;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Compares, by looking at scratch databases or by remembering what those held. The entities and a live
 * database are read in both ways; the entities once.
 */
final class Comparisons {
    private final AutogeneratorSettings settings;
    private final JournalledSchema schema;
    private final ScratchDatabases scratch;
    private final ScratchMemory memory;
    private final FutureTask<Model> model;
    /** How the live database was when it was compared. */
    private Optional<LiveState> seen = Optional.empty();

    Comparisons(
            AutogeneratorSettings settings,
            JournalledSchema schema,
            ScratchDatabases scratch,
            ScratchMemory memory,
            Supplier<Model> reader) {
        this.settings = settings;
        this.schema = schema;
        this.scratch = scratch;
        this.memory = memory;
        this.model = new FutureTask<>(reader::get);
    }

    /** Reads the entities from here on, beside whatever else is looked at; Hibernate takes the longest of all. */
    Comparisons readingAhead() {
        Thread thread = new Thread(model, "migrate-model");
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    /**
     * What was found when just the same left nothing to do.
     *
     * @param declaration text of {@code model.schema}
     */
    Optional<NothingToDo> nothingToDo(RevisionGraph revisions, Optional<String> declaration) {
        if (!memory.remembers()) {
            return Optional.empty();
        }
        Optional<LiveState> live = settings.live().map(source -> CurrentSide.liveState(source, revisions, schema));
        return memory.answer(compared(revisions, declaration, live), NothingToDo.class);
    }

    /** Keeps that nothing was to do. */
    void keep(RevisionGraph revisions, Optional<String> declaration, NothingToDo found) {
        boolean unknown = settings.live().isPresent() && seen.isEmpty();
        if (!unknown && memory.remembers(revisions, model().statements())) {
            memory.keep(compared(revisions, declaration, seen), found);
        }
    }

    private Compared compared(RevisionGraph revisions, Optional<String> declaration, Optional<LiveState> live) {
        return new Compared(
                Compared.texts(revisions),
                live,
                model(),
                declaration,
                settings.answers(),
                settings.ignored().texts());
    }

    private CurrentSide liveOnly(DataSource source, RevisionGraph revisions) {
        CurrentSide.LiveOnly live = CurrentSide.liveOnly(source, revisions, schema);
        seen = Optional.of(live.state());
        return live.side();
    }

    /** Without a scratch database, so without what a proof needs; empty when something is not remembered. */
    Optional<Comparison> remembered(RevisionGraph revisions, Declaration declared) {
        if (!memory.remembers()) {
            return Optional.empty();
        }
        Optional<CurrentSide> current = settings.live()
                .map(source -> liveOnly(source, revisions))
                .map(live -> memory.replay(revisions, live.extensions()).map(replay -> live.besides(replay.database())))
                .orElseGet(() -> memory.replay(revisions, List.of())
                        .map(replay -> CurrentSide.withoutProof(replay.database(), replay.extensions())));
        return current.flatMap(side -> memory.created(model().statements(), side.extensions())
                .map(database -> new DesiredSide(database, model()))
                .map(desired -> between(side, desired, declared)));
    }

    /** In scratch databases; the comparison keeps one. */
    Comparison looked(RevisionGraph revisions, Declaration declared) {
        CurrentSide current =
                settings.live().map(source -> live(source, revisions)).orElseGet(() -> replayed(revisions));
        return comparison(current, declared);
    }

    /** With a current side that is known; the desired one is looked at. */
    Comparison comparison(CurrentSide current, Declaration declared) {
        return comparison(current, declared, settings.answers());
    }

    /** The same with other answers. */
    Comparison comparison(CurrentSide current, Declaration declared, Answers answers) {
        return new Comparison(current, desired(current.extensions()), declared, answers, settings.ignored());
    }

    /** What the entities want, in a scratch database that has these extensions. */
    DesiredSide desired(List<Extension> extensions) {
        DesiredSide desired = DesiredSide.of(model(), schema, scratch, extensions);
        memory.keep(model().statements(), extensions, desired.database());
        return desired;
    }

    private Comparison between(CurrentSide current, DesiredSide desired, Declaration declared) {
        return new Comparison(current, desired, declared, settings.answers(), settings.ignored());
    }

    private CurrentSide replayed(RevisionGraph revisions) {
        CurrentSide current = CurrentSide.replayed(revisions, schema, scratch);
        memory.keep(revisions, List.of(), new Replay(current.database(), current.extensions()));
        return current;
    }

    private CurrentSide live(DataSource source, RevisionGraph revisions) {
        // it is crawled anew, and may be another by now
        seen = Optional.empty();
        CurrentSide current = CurrentSide.live(source, revisions, schema, scratch);
        memory.keep(revisions, current.extensions(), new Replay(current.replayed(), current.extensions()));
        return current;
    }

    private Model model() {
        model.run();
        try {
            return model.get();
        } catch (ExecutionException failure) {
            throw causeOf(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ModelInterruptedException(interrupted);
        }
    }

    /** As the reader threw it. */
    private static RuntimeException causeOf(ExecutionException failure) {
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure.getCause();
    }
}
