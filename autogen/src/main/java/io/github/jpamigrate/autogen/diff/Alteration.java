package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.Generation;
import io.github.jpamigrate.autogen.schema.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which properties of a column change, from what to what. */
final class Alteration {
    private static final int LONGEST = 60;
    private static final String NONE = "none";

    private Alteration() {}

    /** As it follows the name of the column. */
    static String of(ColumnChange.Alter change) {
        Column from = change.from();
        Column to = change.to();
        List<String> parts = new ArrayList<>();
        add(parts, "type", from.type(), to.type());
        if (change.recast()) {
            parts.add("to the new form of type " + to.type());
        }
        add(parts, "collation", from.collation().orElse(NONE), to.collation().orElse(NONE));
        add(
                parts,
                "default",
                from.defaultExpression().orElse(NONE),
                to.defaultExpression().orElse(NONE));
        add(parts, "identity", text(from.identity(), Alteration::text), text(to.identity(), Alteration::text));
        add(
                parts,
                "generation",
                text(from.generation(), Generation::expression),
                text(to.generation(), Generation::expression));
        if (from.nullable() != to.nullable()) {
            parts.add(to.nullable() ? "nullable" : "not null");
        }
        if (parts.isEmpty()) {
            parts.add("options of its identity");
        }
        return " (" + String.join("; ", parts) + ")";
    }

    private static <T> String text(Optional<T> value, Function<T, String> words) {
        return value.map(words).orElse(NONE);
    }

    private static String text(Identity identity) {
        return (identity.always() ? "always" : "by default") + " increment "
                + identity.options().increment();
    }

    private static void add(List<String> parts, String property, String from, String to) {
        if (!from.equals(to)) {
            parts.add(property + " " + cut(from) + " to " + cut(to));
        }
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "...";
    }
}
