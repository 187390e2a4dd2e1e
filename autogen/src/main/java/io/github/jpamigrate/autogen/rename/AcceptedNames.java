package io.github.jpamigrate.autogen.rename;

import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Accepted contradictions under the new names of what they are about, so that they stay accepted. */
final class AcceptedNames {
    private final NewNames newNames;
    private final String defaultSchema;
    private final SqlNames names;
    private final RenamedText text;

    AcceptedNames(NewNames newNames, String defaultSchema) {
        this.newNames = newNames;
        this.defaultSchema = defaultSchema;
        this.names = new SqlNames(defaultSchema);
        this.text = new RenamedText(newNames, defaultSchema);
    }

    Set<Contradiction> of(Set<Contradiction> accepted) {
        Set<Contradiction> renamed = new LinkedHashSet<>();
        accepted.forEach(contradiction -> renamed.add(of(contradiction)));
        return renamed;
    }

    private Contradiction of(Contradiction contradiction) {
        String object = contradiction.object();
        for (Constraint.Kind kind : Constraint.Kind.values()) {
            if (object.startsWith(kind.words() + " ")) {
                ColumnName name = member(object.substring(kind.words().length() + 1));
                ColumnName renamed =
                        new ColumnName(newNames.table(name.table()), newNames.constraint(name.table(), name.column()));
                return about(contradiction, kind.words() + " " + names.of(renamed), name.table());
            }
        }
        if (object.startsWith("column ")) {
            ColumnName name = member(object.substring("column ".length()));
            return about(contradiction, "column " + names.of(newNames.column(name)), name.table());
        }
        if (object.startsWith("index ")) {
            return ofIndex(contradiction, object.substring("index ".length()));
        }
        return ofWhole(contradiction);
    }

    private Contradiction ofIndex(Contradiction contradiction, String name) {
        String[] parts = name.split(" on ", 2);
        QualifiedName table = object(parts[1]);
        QualifiedName renamed = newNames.table(table);
        String index = newNames.index(table, object(parts[0]).name());
        String object = "index " + names.of(new QualifiedName(renamed.schema(), index)) + " on " + names.of(renamed);
        return about(contradiction, object, table);
    }

    private Contradiction ofWhole(Contradiction contradiction) {
        String object = contradiction.object();
        int end = object.startsWith("enum type ") ? "enum type ".length() : object.indexOf(' ') + 1;
        String kind = object.substring(0, end);
        QualifiedName name = object(object.substring(end));
        return switch (kind) {
            case "table " -> about(contradiction, kind + names.of(newNames.table(name)), name);
            case "sequence " -> about(contradiction, kind + names.of(newNames.sequence(name)), name);
            case "enum type " -> labels(contradiction, kind + names.of(newNames.type(name)), name);
            case "schema " -> about(contradiction, kind + newNames.schema(object.substring(end)), name);
            default -> contradiction;
        };
    }

    private Contradiction about(Contradiction contradiction, String object, QualifiedName table) {
        return new Contradiction(
                object,
                contradiction.property(),
                value(contradiction.property(), contradiction.model(), table),
                value(contradiction.property(), contradiction.database(), table));
    }

    private String value(String property, String value, QualifiedName table) {
        return switch (property) {
            case "type" -> text.types(value);
            case "default", "definition", "generation" -> text.definition(value, table);
            default -> value;
        };
    }

    private Contradiction labels(Contradiction contradiction, String object, QualifiedName type) {
        return new Contradiction(
                object,
                contradiction.property(),
                labels(contradiction.model(), type),
                labels(contradiction.database(), type));
    }

    private String labels(String list, QualifiedName type) {
        return Arrays.stream(list.split(", "))
                .map(label -> newNames.label(type, label))
                .collect(Collectors.joining(", "));
    }

    private ColumnName member(String name) {
        List<String> parts = parts(name);
        int last = parts.size() - 1;
        return new ColumnName(object(parts.subList(0, last)), parts.get(last));
    }

    private QualifiedName object(String name) {
        return object(parts(name));
    }

    private QualifiedName object(List<String> parts) {
        return parts.size() > 1
                ? new QualifiedName(parts.get(0), parts.get(1))
                : new QualifiedName(defaultSchema, parts.isEmpty() ? "" : parts.get(0));
    }

    private static List<String> parts(String name) {
        return SqlWord.of(name).stream()
                .filter(word -> word.is(SqlWord.Kind.IDENTIFIER))
                .map(SqlWord::name)
                .toList();
    }
}
