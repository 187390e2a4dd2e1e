package io.github.jpamigrate.autogen.model;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.util.List;
import java.util.SortedMap;

/**
 * What the entities declare.
 *
 * @param statements Hibernate's own create DDL, one SQL statement each, without terminator, in the order to run them;
 *     schemas other than the default one are created first
 * @param entities the entity or collection role ({@code com.acme.User}, {@code com.acme.User.tags}) each table came from
 * @param attributes the attribute ({@code com.acme.User.address.street}) each column came from
 * @param generatedSequences the identifier column each sequence feeds
 * @param constants those of an enum whose positions a column holds, in their order
 * @param failedGenerators id generators that Hibernate could not build, so that their sequences are missing here
 */
public record Model(
        List<String> statements,
        SortedMap<QualifiedName, String> entities,
        SortedMap<ColumnName, String> attributes,
        SortedMap<QualifiedName, ColumnName> generatedSequences,
        SortedMap<ColumnName, List<String>> constants,
        List<FailedGenerator> failedGenerators) {

    /** An identifier generator that could not be built, with the reason Hibernate gave. */
    public record FailedGenerator(String entity, String attribute, String reason) {}
}
