package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares namespaces. */
final class SchemaDiffer {
    private SchemaDiffer() {}

    static List<Change> diff(List<Schema> from, List<Schema> to) {
        List<Change> changes = new ArrayList<>();
        Pairs<String, Schema> schemas = Pairs.of(from, to, Schema::name);
        for (Schema schema : schemas.added()) {
            changes.add(new SchemaChange.Create(schema));
            comment(schema.name(), Optional.empty(), schema.comment(), changes);
        }
        schemas.removed().forEach(schema -> changes.add(new SchemaChange.Drop(schema)));
        schemas.both()
                .forEach(pair -> comment(
                        pair.from().name(), pair.from().comment(), pair.to().comment(), changes));
        return changes;
    }

    private static void comment(String schema, Optional<String> from, Optional<String> to, List<Change> changes) {
        if (!from.equals(to)) {
            changes.add(new SchemaChange.Comment(schema, from, to));
        }
    }
}
