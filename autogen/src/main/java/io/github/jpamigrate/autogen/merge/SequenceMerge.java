package io.github.jpamigrate.autogen.merge;

import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.Sequence;
import io.github.jpamigrate.autogen.schema.SequenceOptions;
import java.util.List;

/** Merges sequences: of one that is there, only the increment is the model's. */
final class SequenceMerge {
    private final Findings findings;

    SequenceMerge(Findings findings) {
        this.findings = findings;
    }

    List<Sequence> merge(Database current, Database desired, Database declared) {
        return new ByName<>(Sequence::name)
                .merge(
                        current.sequences(),
                        desired.sequences(),
                        declared.sequences(),
                        (now, wanted, before) -> merge(now, wanted),
                        wanted -> findings.isCreated(name(wanted)),
                        now -> !findings.isDropped(name(now)),
                        this::leaveAlone);
    }

    private Sequence merge(Sequence now, Sequence wanted) {
        long increment = now.options().increment();
        boolean same = increment == wanted.options().increment();
        String model = Long.toString(wanted.options().increment());
        if (same || !findings.modelPrevails(name(now), "increment", model, Long.toString(increment))) {
            return now;
        }
        return new Sequence(
                now.name(), withIncrement(now.options(), wanted.options().increment()), now.owner());
    }

    static SequenceOptions withIncrement(SequenceOptions options, long increment) {
        return new SequenceOptions(
                options.type(),
                options.start(),
                increment,
                options.minimum(),
                options.maximum(),
                options.cache(),
                options.cycle());
    }

    /** The sequence of a serial column is part of the column, and not worth a line. */
    private void leaveAlone(Sequence sequence) {
        if (sequence.owner().isEmpty()) {
            findings.leaveAlone(name(sequence));
        }
    }

    private String name(Sequence sequence) {
        return findings.name("sequence", sequence.name());
    }
}
