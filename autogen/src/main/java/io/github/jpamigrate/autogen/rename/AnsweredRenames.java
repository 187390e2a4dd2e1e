package io.github.jpamigrate.autogen.rename;

import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a developer said to be a rename, or to be none. */
final class AnsweredRenames {
    private final Situation situation;
    private final boolean forgiving;
    private final SqlNames names;
    private final String defaultSchema;
    private List<RenameAnswer> left;

    /** @param forgiving whether an answer that fits nothing is passed over */
    AnsweredRenames(Situation situation, List<String> renames, boolean forgiving) {
        this.situation = situation;
        this.forgiving = forgiving;
        this.names = situation.sqlNames();
        this.defaultSchema = situation.current().defaultSchema();
        this.left = renames.stream().map(RenameAnswer::rename).toList();
    }

    /** An old name and a new one that an answer can mean. */
    private record Pair(Named from, Named to) {}

    void drops(List<String> drops) {
        for (String text : drops) {
            RenameAnswer answer = RenameAnswer.drop(text);
            List<Named> meant = there(answer);
            if (meant.isEmpty() && !forgiving && !wasDeclared(answer)) {
                throw RenameAnswerException.nothingToDrop(answer.text());
            }
            meant.forEach(situation::drop);
        }
    }

    /** What was dropped by hand already may still have to be dropped elsewhere. */
    private boolean wasDeclared(RenameAnswer answer) {
        return Named.in(situation.declared().database())
                .filter(named -> answer.isOf(named.kind()))
                .anyMatch(named -> answer.from().names(named, defaultSchema));
    }

    /** Answers about objects that are no members of others. */
    void objects() {
        Map<RenameAnswer, Pair> found = new LinkedHashMap<>();
        List<RenameAnswer> others = new ArrayList<>();
        for (RenameAnswer answer : left) {
            List<Pair> pairs = pairs(answer, false);
            if (pairs.isEmpty()) {
                others.add(answer);
            } else {
                found.put(answer, only(answer, pairs));
            }
        }
        left = others;
        apply(found);
    }

    /** The other answers, once it is known what becomes of the tables and types. */
    void members() {
        Map<RenameAnswer, Pair> found = new LinkedHashMap<>();
        for (RenameAnswer answer : left) {
            List<Pair> pairs = pairs(answer, true);
            if (!pairs.isEmpty()) {
                found.put(answer, only(answer, pairs));
            } else if (!forgiving && !isDone(answer)) {
                throw nothing(answer);
            }
        }
        apply(found);
    }

    private List<Named> there(RenameAnswer answer) {
        return situation.there().stream()
                .filter(named -> answer.isOf(named.kind()))
                .filter(named -> answer.from().names(named, defaultSchema))
                .toList();
    }

    private List<Pair> pairs(RenameAnswer answer, boolean members) {
        List<Pair> pairs = new ArrayList<>();
        for (Named from : there(answer)) {
            if (from.kind().isMember() == members) {
                targets(answer, from).forEach(to -> pairs.add(new Pair(from, to)));
            }
        }
        return pairs;
    }

    /** In the same table, type or schema if that has it. */
    private List<Named> targets(RenameAnswer answer, Named from) {
        NamePattern to = answer.to().orElseThrow();
        Named container = situation.after(from);
        List<Named> beside = situation.wanted().stream()
                .filter(named -> named.kind() == from.kind())
                .filter(named -> isBeside(named, container))
                .filter(named -> to.isLastPartOf(named) || to.names(named, defaultSchema) || oldNames(to, from, named))
                .toList();
        if (!beside.isEmpty() || from.kind().isMember()) {
            return beside;
        }
        return situation.wanted().stream()
                .filter(named -> named.kind() == from.kind())
                .filter(named -> to.names(named, defaultSchema))
                .toList();
    }

    private static boolean isBeside(Named named, Named container) {
        return switch (named.kind()) {
            case SCHEMA -> true;
            case TABLE, TYPE, SEQUENCE ->
                named.object().schema().equals(container.object().schema());
            case COLUMN, LABEL, CONSTRAINT, INDEX -> named.object().equals(container.object());
        };
    }

    /** The member under its new name, of the table under its old one. */
    private boolean oldNames(NamePattern to, Named from, Named target) {
        return from.kind().isMember()
                && to.names(new Named(target.kind(), from.object(), target.member()), defaultSchema);
    }

    private Pair only(RenameAnswer answer, List<Pair> pairs) {
        if (pairs.size() > 1) {
            throw RenameAnswerException.ambiguous(
                    answer.text(),
                    pairs.stream()
                            .map(pair -> pair.from().describe(names) + " to "
                                    + pair.to().name(names))
                            .toList());
        }
        return pairs.get(0);
    }

    private void apply(Map<RenameAnswer, Pair> found) {
        Set<Named> given = new LinkedHashSet<>();
        Set<Named> moved = new LinkedHashSet<>();
        found.values().forEach(pair -> moved.add(situation.after(pair.from())));
        found.forEach((answer, pair) -> {
            boolean fits = forgiving ? isPossible(pair, moved) : isChecked(answer, pair, moved);
            if (!situation.isFree(pair.from()) || !given.add(pair.to())) {
                throw RenameAnswerException.twice(answer.text(), pair.from().describe(names));
            }
            if (fits) {
                situation.rename(pair.from(), pair.to());
            }
        });
    }

    private boolean isPossible(Pair pair, Set<Named> moved) {
        return !situation.after(pair.from()).equals(pair.to())
                && (!situation.isOccupied(pair.to()) || moved.contains(pair.to()));
    }

    private boolean isChecked(RenameAnswer answer, Pair pair, Set<Named> moved) {
        if (situation.after(pair.from()).equals(pair.to())) {
            throw RenameAnswerException.same(answer.text(), pair.from().describe(names));
        }
        if (!isPossible(pair, moved)) {
            throw RenameAnswerException.bothThere(
                    answer.text(), pair.from().describe(names), pair.to().describe(names));
        }
        return true;
    }

    /** The old name is gone, and the new one is there: in this database somebody was faster. */
    private boolean isDone(RenameAnswer answer) {
        NamePattern to = answer.from().beside(answer.to().orElseThrow());
        return there(answer).isEmpty()
                && situation.there().stream()
                        .filter(named -> answer.isOf(named.kind()))
                        .filter(named -> to.names(named, defaultSchema))
                        .anyMatch(situation.wanted()::contains);
    }

    private RenameAnswerException nothing(RenameAnswer answer) {
        List<Named> there = there(answer);
        if (!there.isEmpty()) {
            return RenameAnswerException.nothingWanted(
                    answer.text(),
                    there.get(0).describe(names),
                    answer.to().orElseThrow().text());
        }
        List<String> similar = situation.there().stream()
                .filter(named -> named.kind() == Named.Kind.COLUMN || named.kind() == Named.Kind.LABEL)
                .filter(named -> answer.isOf(named.kind()))
                .filter(named -> answer.from().text().startsWith(names.of(named.object()) + "."))
                .map(named -> named.name(names))
                .sorted()
                .toList();
        return RenameAnswerException.nothingThere(answer.text(), answer.from().text(), similar);
    }
}
