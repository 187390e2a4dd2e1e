package io.github.jpamigrate.autogen.schema;

import java.util.List;

/**
 * An object that is known by PostgreSQL's own words alone: view, function, trigger, policy, domain, partition …
 *
 * @param kind in words, as in a message: {@code view}, {@code materialized view}, {@code trigger} …
 * @param identity its full name within its kind
 * @param definition as PostgreSQL prints it; may be empty where it prints none
 * @param uses columns that cannot be dropped or retyped while this object stands
 * @param recipe how it is made and removed
 */
public record OtherObject(String kind, String identity, String definition, List<ColumnName> uses, Recipe recipe) {
    public OtherObject {
        uses = uses.stream().sorted().toList();
    }

    /** An object that is only protected. */
    public OtherObject(String kind, String identity, String definition, List<ColumnName> uses) {
        this(kind, identity, definition, uses, Recipe.NONE);
    }

    public ObjectName name() {
        return new ObjectName(kind, identity);
    }

    /** Whether nothing of it differs that counts. */
    public boolean isSameAs(OtherObject other) {
        return definition.equals(other.definition) && recipe.clauses().equals(other.recipe.clauses());
    }
}
