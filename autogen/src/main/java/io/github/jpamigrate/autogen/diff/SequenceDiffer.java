package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares sequences and the columns that own them. */
final class SequenceDiffer {
    private final Database from;
    private final Database to;

    SequenceDiffer(Database from, Database to) {
        this.from = from;
        this.to = to;
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Pairs<?, Sequence> sequences = Pairs.of(from.sequences(), to.sequences(), Sequence::name);
        for (Sequence sequence : sequences.added()) {
            changes.add(new SequenceChange.Create(sequence, Optional.empty()));
            own(Optional.empty(), sequence, changes);
        }
        sequences.removed().stream()
                .filter(sequence -> !goesWithItsOwner(sequence))
                .forEach(sequence -> changes.add(new SequenceChange.Drop(sequence)));
        for (Pairs.Pair<Sequence> pair : sequences.both()) {
            if (!pair.from().options().equals(pair.to().options())) {
                changes.add(new SequenceChange.Alter(pair.from(), pair.to(), Optional.empty()));
            }
            own(pair.from().owner(), pair.to(), changes);
        }
        return changes;
    }

    private static void own(Optional<ColumnName> before, Sequence sequence, List<Change> changes) {
        if (!before.equals(sequence.owner())) {
            changes.add(new SequenceChange.Own(sequence));
        }
    }

    /** PostgreSQL drops an owned sequence with its column, so a statement for it would fail. */
    private boolean goesWithItsOwner(Sequence sequence) {
        return sequence.owner().filter(owner -> !exists(owner)).isPresent();
    }

    private boolean exists(ColumnName column) {
        return to.table(column.table())
                .flatMap(table -> table.column(column.column()))
                .isPresent();
    }
}
