package io.github.jpamigrate.autogen.schema;

/**
 * An identity column's generator.
 *
 * @param always {@code GENERATED ALWAYS}; otherwise {@code BY DEFAULT}
 */
public record Identity(boolean always, SequenceOptions options) {}
