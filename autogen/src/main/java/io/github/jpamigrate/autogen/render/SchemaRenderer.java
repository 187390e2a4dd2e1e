package io.github.jpamigrate.autogen.render;

import io.github.jpamigrate.autogen.diff.SchemaChange;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.List;

/** Namespaces. */
final class SchemaRenderer implements SchemaChange.Visitor<List<String>> {
    @Override
    public List<String> create(SchemaChange.Create change) {
        return List.of("CREATE SCHEMA " + SqlNames.quote(change.schema().name()));
    }

    @Override
    public List<String> drop(SchemaChange.Drop change) {
        return List.of("DROP SCHEMA " + SqlNames.quote(change.schema().name()));
    }

    @Override
    public List<String> rename(SchemaChange.Rename change) {
        return List.of("ALTER SCHEMA " + SqlNames.quote(change.from()) + " RENAME TO " + SqlNames.quote(change.to()));
    }

    @Override
    public List<String> comment(SchemaChange.Comment change) {
        return List.of(Comments.on("SCHEMA " + SqlNames.quote(change.schema()), change.to()));
    }
}
