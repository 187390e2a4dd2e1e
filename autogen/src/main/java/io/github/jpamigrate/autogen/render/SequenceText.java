package io.github.jpamigrate.autogen.render;

import io.github.jpamigrate.autogen.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Options of a sequence, those that PostgreSQL would choose itself left out. */
final class SequenceText {
    private static final Map<String, Long> LIMITS =
            Map.of("smallint", (long) Short.MAX_VALUE, "integer", (long) Integer.MAX_VALUE, "bigint", Long.MAX_VALUE);

    private SequenceText() {}

    /** What follows {@code CREATE SEQUENCE name}, or stands in an identity's parentheses. */
    static List<String> options(SequenceOptions options) {
        List<String> parts = new ArrayList<>();
        SequenceOptions usual = usual(options.type(), options.increment());
        if (options.start() != (options.increment() > 0 ? options.minimum() : options.maximum())) {
            parts.add("START WITH " + options.start());
        }
        if (options.increment() != 1) {
            parts.add("INCREMENT BY " + options.increment());
        }
        if (options.minimum() != usual.minimum()) {
            parts.add("MINVALUE " + options.minimum());
        }
        if (options.maximum() != usual.maximum()) {
            parts.add("MAXVALUE " + options.maximum());
        }
        if (options.cache() != 1) {
            parts.add("CACHE " + options.cache());
        }
        if (options.cycle()) {
            parts.add("CYCLE");
        }
        return parts;
    }

    /** What turns one into the other, as parts of {@code ALTER SEQUENCE}; the type is not among them. */
    static List<String> changes(SequenceOptions from, SequenceOptions to) {
        List<String> parts = new ArrayList<>();
        SequenceOptions before = followingType(from, to);
        if (before.increment() != to.increment()) {
            parts.add("INCREMENT BY " + to.increment());
        }
        if (before.minimum() != to.minimum()) {
            parts.add("MINVALUE " + to.minimum());
        }
        if (before.maximum() != to.maximum()) {
            parts.add("MAXVALUE " + to.maximum());
        }
        if (before.start() != to.start()) {
            parts.add("START WITH " + to.start());
        }
        if (before.cache() != to.cache()) {
            parts.add("CACHE " + to.cache());
        }
        if (before.cycle() != to.cycle()) {
            parts.add(to.cycle() ? "CYCLE" : "NO CYCLE");
        }
        return parts;
    }

    /** A limit that was the old type's becomes the new type's by itself. */
    private static SequenceOptions followingType(SequenceOptions from, SequenceOptions to) {
        SequenceOptions old = usual(from.type(), from.increment());
        SequenceOptions usual = usual(to.type(), from.increment());
        return new SequenceOptions(
                to.type(),
                from.start(),
                from.increment(),
                from.minimum() == old.minimum() ? usual.minimum() : from.minimum(),
                from.maximum() == old.maximum() ? usual.maximum() : from.maximum(),
                from.cache(),
                from.cycle());
    }

    private static SequenceOptions usual(String type, long increment) {
        long limit = LIMITS.getOrDefault(type, Long.MAX_VALUE);
        long minimum = increment > 0 ? 1 : -limit - 1;
        long maximum = increment > 0 ? limit : -1;
        return new SequenceOptions(type, increment > 0 ? minimum : maximum, increment, minimum, maximum, 1, false);
    }
}
