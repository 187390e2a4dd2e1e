package io.github.jpamigrate.autogen.render;

import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.ArrayList;
import java.util.List;

/** Another name for an object that lives in a schema, another schema, or both. */
final class Moves {
    private Moves() {}

    static List<String> of(String kind, QualifiedName from, QualifiedName to, SqlNames names) {
        List<String> statements = new ArrayList<>();
        if (!from.schema().equals(to.schema())) {
            statements.add("ALTER " + kind + " " + names.of(from) + " SET SCHEMA " + SqlNames.quote(to.schema()));
        }
        if (!from.name().equals(to.name())) {
            QualifiedName moved = new QualifiedName(to.schema(), from.name());
            statements.add("ALTER " + kind + " " + names.of(moved) + " RENAME TO " + SqlNames.quote(to.name()));
        }
        return statements;
    }
}
