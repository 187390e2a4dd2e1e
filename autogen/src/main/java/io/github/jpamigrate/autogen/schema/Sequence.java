package io.github.jpamigrate.autogen.schema;

import java.util.Optional;

/**
 * A sequence of its own; those of identity columns are part of the column.
 *
 * @param owner the column it is dropped with ({@code OWNED BY}), as of a {@code serial} column
 */
public record Sequence(QualifiedName name, SequenceOptions options, Optional<ColumnName> owner) {}
