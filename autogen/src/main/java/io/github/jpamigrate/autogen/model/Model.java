package io.github.jpamigrate.autogen.model;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
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
 * @param hints former names that the entities tell of
 */
public record Model(
        List<String> statements,
        SortedMap<QualifiedName, String> entities,
        SortedMap<ColumnName, String> attributes,
        SortedMap<QualifiedName, ColumnName> generatedSequences,
        SortedMap<ColumnName, List<String>> constants,
        List<FailedGenerator> failedGenerators,
        List<Hint> hints) {

    /** A model without hints. */
    public Model(
            List<String> statements,
            SortedMap<QualifiedName, String> entities,
            SortedMap<ColumnName, String> attributes,
            SortedMap<QualifiedName, ColumnName> generatedSequences,
            SortedMap<ColumnName, List<String>> constants,
            List<FailedGenerator> failedGenerators) {
        this(statements, entities, attributes, generatedSequences, constants, failedGenerators, List.of());
    }

    /** An identifier generator that could not be built, with the reason Hibernate gave. */
    public record FailedGenerator(String entity, String attribute, String reason) {}

    /**
     * {@code @RenamedFrom} on an entity, a collection or another attribute.
     *
     * @param place entity, or entity and attribute
     * @param table the table as the model calls it
     * @param column the column that had another name; empty when the table had
     * @param before the former name as it was written, quoted where it needs it
     */
    public record Hint(String place, QualifiedName table, Optional<String> column, String before) {}
}
