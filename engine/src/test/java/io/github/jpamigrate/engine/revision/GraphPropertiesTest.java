package io.github.jpamigrate.engine.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.report.AmbiguousStepException;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.report.MultipleHeadsException;
import io.github.jpamigrate.engine.report.NotAppliedException;
import io.github.jpamigrate.engine.report.NothingAboveException;
import io.github.jpamigrate.engine.report.RangeException;
import io.github.jpamigrate.engine.report.RelativeTargetException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds in every graph. */
class GraphPropertiesTest {
    private static final int GRAPHS = 1_000;

    enum Command {
        UPGRADE,
        DOWNGRADE,
        STAMP
    }

    record Move(Command command, String target) {}

    @Provide
    Arbitrary<RandomGraphs.Drawn> graphs() {
        return RandomGraphs.graphs();
    }

    @Provide
    Arbitrary<String> targets() {
        return RandomGraphs.targets();
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Command> commands =
                Arbitraries.of(Command.UPGRADE, Command.UPGRADE, Command.DOWNGRADE, Command.STAMP);
        return Combinators.combine(commands, targets())
                .as(Move::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = GRAPHS)
    void afterEveryStepTheAppliedRevisionsAreClosed(
            @ForAll("graphs") RandomGraphs.Drawn drawn, @ForAll("moves") List<Move> moves) {
        RevisionGraph graph = drawn.graph();
        List<String> applied = new ArrayList<>();
        for (Move move : moves) {
            List<String> before = List.copyOf(applied);
            try {
                move(graph, applied, move);
            } catch (MigrateException refused) {
                assertThat(applied).as("a refused %s changes nothing", move).isEqualTo(before);
            }
            assertThat(ids(Applied.of(graph, applied).current()))
                    .containsExactlyInAnyOrderElementsOf(tips(graph, applied));
        }
    }

    private static void move(RevisionGraph graph, List<String> applied, Move move) {
        Applied now = Applied.of(graph, applied);
        Target target = Target.parse(move.target());
        switch (move.command()) {
            case UPGRADE ->
                UpgradeRoute.find(graph, now, target).steps().forEach(step -> {
                    assertThat(applied).doesNotContain(step.id()).containsAll(ids(graph.needs(step)));
                    applied.add(step.id());
                });
            case DOWNGRADE ->
                DowngradeRoute.find(graph, now, target).steps().forEach(step -> {
                    assertThat(applied).contains(step.id()).noneMatch(ids(graph.dependents(step))::contains);
                    applied.remove(step.id());
                });
            case STAMP -> {
                StampRoute route = StampRoute.find(graph, now, target);
                applied.removeAll(ids(route.removed()));
                route.added().forEach(added -> {
                    assertThat(applied).doesNotContain(added.id()).containsAll(ids(graph.needs(added)));
                    applied.add(added.id());
                });
                applied.forEach(id -> assertThat(applied).containsAll(ids(graph.needs(graph.revision(id)))));
            }
        }
    }

    /** The definition, word by word: applied, and not implied by another applied one. */
    private static Set<String> tips(RevisionGraph graph, List<String> applied) {
        Set<String> tips = new HashSet<>(applied);
        for (String id : applied) {
            Set<String> implied = new HashSet<>();
            List<Revision> open = new ArrayList<>(graph.needs(graph.revision(id)));
            while (!open.isEmpty()) {
                Revision next = open.remove(0);
                if (implied.add(next.id())) {
                    open.addAll(graph.needs(next));
                }
            }
            tips.removeAll(implied);
        }
        return tips;
    }

    @Property(tries = GRAPHS)
    void upToTheHeadsAndDownToBaseComesBack(@ForAll("graphs") RandomGraphs.Drawn drawn) {
        RevisionGraph graph = drawn.graph();
        List<String> applied = new ArrayList<>();
        move(graph, applied, new Move(Command.UPGRADE, "heads"));
        List<String> first = List.copyOf(applied);
        assertThat(applied).hasSameSizeAs(graph.revisions());
        move(graph, applied, new Move(Command.UPGRADE, "heads"));
        move(graph, applied, new Move(Command.STAMP, "heads"));
        assertThat(applied).as("at heads there is nothing to do").isEqualTo(first);
        move(graph, applied, new Move(Command.DOWNGRADE, "base"));
        assertThat(applied).isEmpty();
        move(graph, applied, new Move(Command.DOWNGRADE, "base"));
        move(graph, applied, new Move(Command.UPGRADE, "heads"));
        assertThat(applied).as("the same order every time").isEqualTo(first);
    }

    @Property(tries = GRAPHS)
    void aTargetThatWasReachedIsReached(
            @ForAll("graphs") RandomGraphs.Drawn drawn,
            @ForAll("targets") String first,
            @ForAll("targets") String second) {
        RevisionGraph graph = drawn.graph();
        List<String> applied = new ArrayList<>();
        for (String target : List.of(first, second)) {
            Optional<Target> absolute = Optional.of(Target.parse(target)).filter(known -> !known.needsDatabase());
            try {
                move(graph, applied, new Move(Command.UPGRADE, target));
            } catch (MigrateException refused) {
                continue;
            }
            List<String> reached = List.copyOf(applied);
            absolute.ifPresent(again -> move(graph, applied, new Move(Command.UPGRADE, again.text())));
            assertThat(applied).isEqualTo(reached);
        }
        move(graph, applied, new Move(Command.UPGRADE, "heads"));
        for (String target : List.of(second, first)) {
            boolean absolute = !Target.parse(target).needsDatabase();
            try {
                move(graph, applied, new Move(Command.DOWNGRADE, target));
            } catch (MigrateException refused) {
                continue;
            }
            List<String> reached = List.copyOf(applied);
            if (absolute) {
                downAgain(graph, applied, target);
            }
            assertThat(applied).isEqualTo(reached);
        }
    }

    /** What else depends on the target is still there, and then there is no second time. */
    private static void downAgain(RevisionGraph graph, List<String> applied, String target) {
        try {
            move(graph, applied, new Move(Command.DOWNGRADE, target));
        } catch (NothingAboveException dependents) {
            assertThat(dependents).hasMessageContaining("These depend on it:");
        }
    }

    /** What a message suggests goes one of the ways that were meant, or forks further on. */
    @Property(tries = GRAPHS)
    void exactTargetsOfAnAmbiguousOneAreTargets(
            @ForAll("graphs") RandomGraphs.Drawn drawn,
            @ForAll("targets") String before,
            @ForAll("targets") String target) {
        RevisionGraph graph = drawn.graph();
        List<String> applied = new ArrayList<>();
        for (Command command : List.of(Command.UPGRADE, Command.DOWNGRADE)) {
            try {
                move(graph, applied, new Move(Command.UPGRADE, before));
                move(graph, applied, new Move(command, target));
            } catch (AmbiguousStepException ambiguous) {
                ambiguous.exact().forEach(exact -> tryExact(graph, List.copyOf(applied), new Move(command, exact)));
            } catch (MigrateException refused) {
                assertThat(refused).hasMessageContaining("\n");
            }
        }
    }

    private static void tryExact(RevisionGraph graph, List<String> applied, Move move) {
        try {
            move(graph, new ArrayList<>(applied), move);
        } catch (AmbiguousStepException
                | RelativeTargetException
                | NotAppliedException
                | NothingAboveException
                | MultipleHeadsException furtherOn) {
            assertThat(furtherOn.getMessage()).isNotBlank();
        }
    }

    @Property(tries = GRAPHS)
    void aRangeHoldsEachRevisionOnceAfterAllThatNeedsIt(@ForAll("graphs") RandomGraphs.Drawn drawn) {
        RevisionGraph graph = drawn.graph();
        List<Revision> all = new RevisionRange(graph, List.of(), RevisionRange.Options.HISTORY).newestFirst(Range.ALL);
        assertThat(all).containsExactlyInAnyOrderElementsOf(graph.revisions());
        for (int later = 1; later < all.size(); later++) {
            assertThat(graph.needs(all.get(later))).noneMatch(all.subList(0, later)::contains);
        }
    }

    /** A downgrade's range is what a downgrade of a database at its upper end undoes. */
    @Property(tries = GRAPHS)
    void aRangeDownIsWhatADowngradeUndoes(
            @ForAll("graphs") RandomGraphs.Drawn drawn, @ForAll int upperPick, @ForAll int lowerPick) {
        RevisionGraph graph = drawn.graph();
        Revision upper = pick(graph.revisions(), upperPick);
        List<Revision> implied = graph.inOrder(graph.closure(List.of(upper)));
        Revision lower = pick(implied, lowerPick);
        RevisionRange range = new RevisionRange(graph, List.of(), new RevisionRange.Options(false, false, true));

        Range between = Range.parse(lower.id() + ":" + upper.id());
        try {
            List<Revision> undone = DowngradeRoute.find(graph, Applied.of(graph, ids(implied)), Target.of(lower))
                    .steps();
            assertThat(range.newestFirst(between)).isEqualTo(undone);
        } catch (NothingAboveException dependents) {
            assertThatThrownBy(() -> range.newestFirst(between)).isInstanceOf(RangeException.class);
        }
        List<Revision> up =
                new RevisionRange(graph, List.of(), new RevisionRange.Options(false, true, false)).newestFirst(between);
        List<Revision> oldestFirst = new ArrayList<>(up);
        Collections.reverse(oldestFirst);
        Applied atLower = Applied.of(graph, ids(graph.inOrder(graph.closure(List.of(lower)))));
        assertThat(oldestFirst)
                .isEqualTo(UpgradeRoute.find(graph, atLower, Target.of(upper)).steps());
    }

    private static Revision pick(List<Revision> revisions, int number) {
        return revisions.get(Math.floorMod(number, revisions.size()));
    }

    private static List<String> ids(List<Revision> revisions) {
        return revisions.stream().map(Revision::id).toList();
    }
}
