package io.github.jpamigrate.autogen.reverse;

import io.github.jpamigrate.autogen.schema.CheckConstraint;
import io.github.jpamigrate.autogen.schema.Index;
import io.github.jpamigrate.autogen.schema.Table;
import io.github.jpamigrate.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a template writes above the class of a table. */
final class TableFacts {
    private static final String INDEX = Annotation.JPA + "Index";
    private static final String UNIQUE = Annotation.JPA + "UniqueConstraint";
    private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|[a-z_][a-z0-9_$]*)";
    private static final Pattern PLAIN_INDEX =
            Pattern.compile("USING btree \\((" + NAME + "(?: DESC)?(?:, " + NAME + "(?: DESC)?)*)\\)");
    private static final Pattern CHECK = Pattern.compile("(?s)CHECK \\((.*)\\)");

    private TableFacts() {}

    static List<Annotation> of(Table table, String defaultSchema) {
        List<Annotation> annotations = new ArrayList<>();
        annotations.add(table(table, defaultSchema));
        for (CheckConstraint check : table.constraints(CheckConstraint.class)) {
            check(check).ifPresent(annotations::add);
        }
        table.comment()
                .ifPresent(comment ->
                        annotations.add(Annotation.of(Annotation.HIBERNATE + "Comment", Annotation.literal(comment))));
        return annotations;
    }

    private static Annotation table(Table table, String defaultSchema) {
        List<String> arguments = new ArrayList<>();
        arguments.add("name = " + JpaNames.literal(table.name().name()));
        if (!table.name().schema().equals(defaultSchema)) {
            arguments.add("schema = " + JpaNames.literal(table.name().schema()));
        }
        List<String> uniques = table.constraints(UniqueConstraint.class).stream()
                .map(TableFacts::unique)
                .toList();
        if (!uniques.isEmpty()) {
            arguments.add("uniqueConstraints = " + Annotation.array(uniques));
        }
        List<String> indexes =
                table.indexes().stream().flatMap(index -> index(index).stream()).toList();
        if (!indexes.isEmpty()) {
            arguments.add("indexes = " + Annotation.array(indexes));
        }
        return Annotation.of(Annotation.JPA + "Table", arguments, INDEX, UNIQUE);
    }

    private static String unique(UniqueConstraint constraint) {
        String columns = Annotation.array(
                constraint.columns().stream().map(JpaNames::literal).toList());
        return "@" + Annotation.reference(UNIQUE) + "(name = " + JpaNames.literal(constraint.name())
                + ", columnNames = " + columns + ")";
    }

    /** Expressions, predicates, operator classes and other methods cannot be said; such an index is left alone. */
    private static Optional<String> index(Index index) {
        Matcher plain = PLAIN_INDEX.matcher(index.definition());
        if (!plain.matches() || !index.valid()) {
            return Optional.empty();
        }
        String columns = Arrays.stream(plain.group(1).split(", "))
                .map(column -> column.replace('"', '`').replace(" DESC", " desc"))
                .collect(Collectors.joining(", "));
        return Optional.of("@" + Annotation.reference(INDEX) + "(name = " + JpaNames.literal(index.name())
                + ", columnList = " + Annotation.literal(columns) + (index.unique() ? ", unique = true" : "") + ")");
    }

    private static Optional<Annotation> check(CheckConstraint check) {
        Matcher matcher = CHECK.matcher(check.definition());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(Annotation.of(
                Annotation.HIBERNATE + "Check",
                List.of(
                        "name = " + Annotation.literal(check.name()),
                        "constraints = " + Annotation.literal(matcher.group(1)))));
    }
}
