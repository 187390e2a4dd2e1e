package io.github.jpamigrate.autogen.render;

import io.github.jpamigrate.autogen.schema.SequenceOptions;
import java.util.List;

/**
 * New limits of a sequence that may leave out the number it is at: PostgreSQL refuses them. First there is room for both, then
 * a sequence outside of the new limits goes to its new start, then the limits close in.
 */
final class SequenceRoom {
    private static final List<String> BY_SIZE = List.of("smallint", "integer", "bigint");

    private SequenceRoom() {}

    /** Whether a number within the old limits can be outside of the new ones. */
    static boolean isNeeded(SequenceOptions from, SequenceOptions to) {
        return to.minimum() > from.minimum() || to.maximum() < from.maximum();
    }

    /** The old options with room for the new limits too. */
    static SequenceOptions between(SequenceOptions from, SequenceOptions to) {
        return new SequenceOptions(
                BY_SIZE.indexOf(from.type()) > BY_SIZE.indexOf(to.type()) ? from.type() : to.type(),
                from.start(),
                from.increment(),
                Math.min(from.minimum(), to.minimum()),
                Math.max(from.maximum(), to.maximum()),
                from.cache(),
                from.cycle());
    }
}
