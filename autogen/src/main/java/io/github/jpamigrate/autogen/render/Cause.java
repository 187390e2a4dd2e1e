package io.github.jpamigrate.autogen.render;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.Subject;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Origins;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The comment above the statements of a change: which attribute they come from, and what changes. */
final class Cause {
    static final String DIRECTIVE = "migrate:";
    private static final Pattern COLLECTION_PART = Pattern.compile("\\.\\{(key|element|index)}$");
    /** What ends a line, here or in an editor, or what a reader does not see. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private final Origins origins;
    private final SqlNames names;

    Cause(Origins origins, SqlNames names) {
        this.origins = origins;
        this.names = names;
    }

    /** The comment, one line without its end and without the dashes that begin it. */
    String of(Change change) {
        String origin = origin(change.subject()).map(text -> text + ": ").orElse("");
        String line = UNPRINTABLE.matcher(origin + change.describe(names)).replaceAll("?");
        // a class may be called migrate, and its name must not become a directive
        return (line.startsWith(DIRECTIVE) ? "entity " : "") + line;
    }

    private Optional<String> origin(Subject subject) {
        if (subject.object().isEmpty()) {
            return Optional.empty();
        }
        QualifiedName object = subject.object().get();
        List<String> attributes = subject.columns().stream()
                .map(column -> origins.attributes().get(new ColumnName(object, column)))
                .filter(Objects::nonNull)
                .map(attribute -> COLLECTION_PART.matcher(attribute).replaceFirst(""))
                .distinct()
                // the catalog's order may be that of the columns in the table, which a way back changes
                .sorted()
                .toList();
        return attributes.isEmpty()
                ? Optional.ofNullable(origins.objects().get(object))
                : Optional.of(together(attributes));
    }

    /** Attributes of one entity name it once. */
    private static String together(List<String> attributes) {
        String first = attributes.get(0);
        String owner = first.substring(0, first.lastIndexOf('.') + 1);
        return attributes.stream()
                .map(attribute -> attribute.equals(first) || !isIn(owner, attribute)
                        ? attribute
                        : attribute.substring(owner.length()))
                .collect(Collectors.joining(", "));
    }

    private static boolean isIn(String owner, String attribute) {
        return !owner.isEmpty() && attribute.lastIndexOf('.') + 1 == owner.length() && attribute.startsWith(owner);
    }
}
