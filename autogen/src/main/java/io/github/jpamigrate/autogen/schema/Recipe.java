package io.github.jpamigrate.autogen.schema;

import java.util.List;
import java.util.Optional;

/**
 * How an {@link OtherObject} is made and removed, in PostgreSQL's own words.
 *
 * @param creation the statements that make it; empty when PostgreSQL prints none
 * @param removal the statement that removes it and nothing else
 * @param header what cannot change while the object stands; with the same header its definition is replaced in place. Empty
 *     when nothing can
 * @param clauses what is added and taken away by statements of its own, such as a comment
 * @param grants who may do what with it; kept when it is made again, and no difference
 * @param needs what must be there before it, columns aside
 * @param neededBy tables of which a column, default, constraint or index needs it
 */
public record Recipe(
        List<String> creation,
        Optional<String> removal,
        Optional<String> header,
        List<Clause> clauses,
        List<Grant> grants,
        List<ObjectName> needs,
        List<QualifiedName> neededBy) {

    /** For what is never made or removed. */
    public static final Recipe NONE =
            new Recipe(List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());

    public Recipe {
        creation = List.copyOf(creation);
        clauses = List.copyOf(clauses);
        grants = List.copyOf(grants);
        needs = needs.stream().distinct().sorted().toList();
        neededBy = neededBy.stream().distinct().sorted().toList();
    }

    /** A part of an object: the statement that adds it and the one that takes it away. */
    public record Clause(String addition, String removal) {}

    /**
     * A privilege.
     *
     * @param role as the catalog holds it; empty for everybody
     */
    public record Grant(String role, String statement) {}

    /** Whether both can be written as SQL. */
    public boolean isComplete() {
        return !creation.isEmpty() && removal.isPresent();
    }

    /** The same recipe, knowing its place among others. */
    public Recipe among(List<ObjectName> allNeeds, List<QualifiedName> allNeededBy) {
        return new Recipe(creation, removal, header, clauses, grants, allNeeds, allNeededBy);
    }
}
