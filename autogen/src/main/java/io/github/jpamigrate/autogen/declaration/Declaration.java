package io.github.jpamigrate.autogen.declaration;

import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.Origins;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the model declared when the last revision was written.
 *
 * @param database the objects it declared, as PostgreSQL printed them
 * @param entities the entity or collection each table came from
 * @param attributes the attribute each column came from
 * @param feeds the column that gets its keys from each sequence
 * @param constants those of an enum whose positions a column holds, in their order
 * @param accepted contradictions that stay as the database has them
 */
public record Declaration(
        Database database,
        SortedMap<QualifiedName, String> entities,
        SortedMap<ColumnName, String> attributes,
        SortedMap<QualifiedName, ColumnName> feeds,
        SortedMap<ColumnName, List<String>> constants,
        Set<Contradiction> accepted) {

    public Declaration {
        entities = Collections.unmodifiableSortedMap(new TreeMap<>(entities));
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        feeds = Collections.unmodifiableSortedMap(new TreeMap<>(feeds));
        constants = Collections.unmodifiableSortedMap(new TreeMap<>(constants));
        accepted = Collections.unmodifiableSet(new LinkedHashSet<>(accepted));
    }

    /** What stands in no file yet: nothing was ever declared, so nothing is owned. */
    public static Declaration none(String defaultSchema) {
        return new Declaration(
                new Database(defaultSchema, List.of(), List.of(), List.of(), List.of(), List.of()),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                Set.of());
    }

    /** The same of another database. */
    public Declaration withDatabase(Database other) {
        return new Declaration(other, entities, attributes, feeds, constants, accepted);
    }

    /** The same with other contradictions accepted. */
    public Declaration withAccepted(List<Contradiction> contradictions) {
        return new Declaration(database, entities, attributes, feeds, constants, new LinkedHashSet<>(contradictions));
    }

    /** The same with more contradictions accepted. */
    public Declaration accepting(List<Contradiction> more) {
        Set<Contradiction> all = new LinkedHashSet<>(accepted);
        all.addAll(more);
        return new Declaration(database, entities, attributes, feeds, constants, all);
    }

    /** Where its objects came from; what belongs to no table came from the first column that uses it. */
    public Origins origins() {
        return DeclaredOrigins.of(this);
    }

    /** The lines of the file. */
    public List<String> lines() {
        return new ArrayList<>(new DeclarationWriter(this).lines());
    }
}
