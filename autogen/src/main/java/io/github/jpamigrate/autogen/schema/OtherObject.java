package io.github.jpamigrate.autogen.schema;

import java.util.List;

/**
 * An object that is seen, compared and protected but not changed: view, function, trigger, policy, domain, partition …
 *
 * @param kind in words, as in a message: {@code view}, {@code materialized view}, {@code trigger} …
 * @param identity its full name within its kind
 * @param definition as PostgreSQL prints it; may be empty where it prints none
 * @param uses columns that cannot be dropped or retyped while this object stands
 */
public record OtherObject(String kind, String identity, String definition, List<ColumnName> uses) {
    public OtherObject {
        uses = uses.stream().sorted().toList();
    }
}
