package io.github.jpamigrate.autogen.reverse;

import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How names of a database are written in annotations, and how templates ask for them. */
final class JpaNames {
    private JpaNames() {}

    /** A literal of the name, between backticks if it needs quotes. */
    static String literal(String name) {
        return Annotation.literal(quoted(name));
    }

    /** The name, between backticks if it needs quotes. */
    static String quoted(String name) {
        return SqlNames.quote(name).equals(name) ? name : "`" + name + "`";
    }

    static String key(QualifiedName table) {
        return table.schema() + "." + table.name();
    }

    static String key(QualifiedName table, String column) {
        return key(table) + "." + column;
    }

    /** The same for the same columns in any order. */
    static String key(QualifiedName table, List<String> columns) {
        Set<String> sorted = new TreeSet<>(columns);
        return key(table) + "(" + String.join(",", sorted) + ")";
    }
}
