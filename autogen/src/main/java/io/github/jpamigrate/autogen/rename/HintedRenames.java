package io.github.jpamigrate.autogen.rename;

import io.github.jpamigrate.autogen.model.Model;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the entities themselves say of former names. A hint whose rename is done is passed over. */
final class HintedRenames {
    private final Situation situation;
    private final List<Model.Hint> hints;
    private final List<Model.Hint> pointless = new ArrayList<>();

    HintedRenames(Situation situation, List<Model.Hint> hints) {
        this.situation = situation;
        this.hints = hints;
    }

    void tables() {
        for (Model.Hint hint : hints) {
            if (hint.column().isEmpty()) {
                table(hint, Named.table(hint.table()));
            }
        }
    }

    private void table(Model.Hint hint, Named target) {
        if (situation.isOccupied(target) || situation.isGiven(target)) {
            return;
        }
        NamePattern before = NamePattern.of(hint.before());
        List<Named> tables = situation.there().stream()
                .filter(named -> named.kind() == Named.Kind.TABLE)
                .filter(situation::isFree)
                .toList();
        tables.stream()
                .filter(named -> before.isLastPartOf(named))
                .filter(named -> situation
                        .after(named)
                        .object()
                        .schema()
                        .equals(target.object().schema()))
                .findFirst()
                .or(() -> tables.stream()
                        .filter(named -> before.names(named, situation.current().defaultSchema()))
                        .findFirst())
                .ifPresent(named -> situation.rename(named, target));
    }

    void columns() {
        hints.forEach(hint ->
                hint.column().ifPresent(column -> column(hint, new Named(Named.Kind.COLUMN, hint.table(), column))));
    }

    private void column(Model.Hint hint, Named target) {
        Optional<QualifiedName> table = situation.tableBefore(target.object());
        if (table.isEmpty() || situation.isOccupied(target) || situation.isGiven(target)) {
            return;
        }
        NamePattern before = NamePattern.of(hint.before());
        situation.there().stream()
                .filter(named -> named.kind() == Named.Kind.COLUMN)
                .filter(named -> named.object().equals(table.get()))
                .filter(situation::isFree)
                .filter(before::isLastPartOf)
                .findFirst()
                .ifPresentOrElse(named -> situation.rename(named, target), () -> pointless.add(hint));
    }

    /**
     * Fails when a hint names nothing, while the column it stands on is to be added: then the name is wrong, or the column
     * was renamed again.
     */
    void refusePointless() {
        for (Model.Hint hint : pointless) {
            Named target =
                    new Named(Named.Kind.COLUMN, hint.table(), hint.column().orElseThrow());
            if (!situation.isGiven(target)) {
                QualifiedName table = situation.tableBefore(hint.table()).orElseThrow();
                throw new RenameHintException(hint, situation.sqlNames().of(table), target.name(situation.sqlNames()));
            }
        }
    }
}
