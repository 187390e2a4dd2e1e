package io.github.jpamigrate.autogen.schema;

/**
 * What a sequence counts.
 *
 * @param type {@code smallint}, {@code integer} or {@code bigint}
 */
public record SequenceOptions(
        String type, long start, long increment, long minimum, long maximum, long cache, boolean cycle) {}
