package io.github.jpamigrate.autogen.render;

import io.github.jpamigrate.autogen.diff.IndexChange;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.List;

/** Indexes, which live in the schema of their table. */
final class IndexRenderer implements IndexChange.Visitor<List<String>> {
    private final SqlNames names;

    IndexRenderer(SqlNames names) {
        this.names = names;
    }

    @Override
    public List<String> create(IndexChange.Create change) {
        String create = change.index().unique() ? "CREATE UNIQUE INDEX " : "CREATE INDEX ";
        return List.of(create + SqlNames.quote(change.index().name()) + " ON " + names.of(change.table()) + " "
                + change.index().definition().replaceFirst("^USING btree ", ""));
    }

    @Override
    public List<String> drop(IndexChange.Drop change) {
        return List.of("DROP INDEX " + inSchemaOf(change.table(), change.index().name()));
    }

    @Override
    public List<String> rename(IndexChange.Rename change) {
        return List.of("ALTER INDEX " + inSchemaOf(change.table(), change.from().name()) + " RENAME TO "
                + SqlNames.quote(change.to().name()));
    }

    private String inSchemaOf(QualifiedName table, String index) {
        return names.of(new QualifiedName(table.schema(), index));
    }
}
