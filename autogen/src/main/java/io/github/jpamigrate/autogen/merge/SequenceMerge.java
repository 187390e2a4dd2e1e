package io.github.jpamigrate.autogen.merge;

import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.Sequence;
import io.github.jpamigrate.autogen.schema.SequenceOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Merges sequences: of one that is there, only the increment is the model's. */
final class SequenceMerge {
    private static final Map<String, Long> LIMITS =
            Map.of("smallint", (long) Short.MAX_VALUE, "integer", (long) Integer.MAX_VALUE, "bigint", Long.MAX_VALUE);

    private final Findings findings;
    private final Function<Sequence, Optional<String>> keyType;

    /** @param keyType the type of the column that the model declares and the sequence feeds or belongs to */
    SequenceMerge(Findings findings, Function<Sequence, Optional<String>> keyType) {
        this.findings = findings;
        this.keyType = keyType;
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
                                this::leaveAlone)
                        .stream()
                        .map(this::widened)
                        .toList();
    }

    /** A sequence that ends before the keys do stops the inserts one day. */
    private Sequence widened(Sequence sequence) {
        String type = keyType.apply(sequence).orElse("");
        String now = sequence.options().type();
        if (!type.equals("bigint") || now.equals(type) || !findings.modelPrevails(name(sequence), "type", type, now)) {
            return sequence;
        }
        return new Sequence(sequence.name(), ofType(sequence.options(), type), sequence.owner());
    }

    /**
     * The options that PostgreSQL makes of them when the sequence, or the identity column, gets another type: limits of the
     * old type become those of the new one.
     */
    static SequenceOptions ofType(SequenceOptions options, String type) {
        Long before = LIMITS.get(options.type());
        Long after = LIMITS.get(type);
        if (before == null || after == null) {
            return options;
        }
        return new SequenceOptions(
                type,
                options.start(),
                options.increment(),
                options.minimum() == -before - 1 ? -after - 1 : options.minimum(),
                options.maximum() == before ? after.longValue() : options.maximum(),
                options.cache(),
                options.cycle());
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
