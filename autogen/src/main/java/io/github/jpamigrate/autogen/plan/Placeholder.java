package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.SqlType;
import io.github.jpamigrate.autogen.schema.CheckConstraint;
import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds values that say nothing, for a required column that comes back when a revision is undone. */
final class Placeholder {
    private static final Map<String, String> VALUES = Map.of(
            "boolean", "false",
            "uuid", "'00000000-0000-0000-0000-000000000000'",
            "json", "'null'",
            "jsonb", "'null'",
            "bytea", "'\\x'",
            "date", "'epoch'",
            "timestamp without time zone", "'epoch'",
            "timestamp with time zone", "'epoch'",
            "time without time zone", "'00:00'",
            "interval", "'0'");
    private static final Pattern LIST = Pattern.compile("\\bIN \\(('(?:[^']|'')*'|-?\\d+)[,)]");

    private final Database database;

    Placeholder(Database database) {
        this.database = database;
    }

    /** None for a key, or where a check may want something else. */
    Optional<String> of(Table table, Column column) {
        boolean key = table.constraints().stream()
                .filter(constraint -> !(constraint instanceof CheckConstraint))
                .anyMatch(constraint -> constraint.columns().contains(column.name()));
        boolean unique = table.indexes().stream()
                .anyMatch(index -> index.unique() && index.columns().contains(column.name()));
        if (key || unique) {
            return Optional.empty();
        }
        Optional<CheckConstraint> check = table.constraints(CheckConstraint.class).stream()
                .filter(constraint -> constraint.columns().contains(column.name()))
                .findFirst();
        return check.isPresent() ? allowed(check.get(), column) : value(column);
    }

    private static Optional<String> allowed(Constraint check, Column column) {
        Matcher list = LIST.matcher(check.definition());
        return check.columns().size() == 1 && list.find()
                ? Optional.of(list.group(1))
                : Optional.of("0").filter(zero -> isBetween(check, column));
    }

    /** Positions of an enum's constants. */
    private static boolean isBetween(Constraint check, Column column) {
        String name = SqlNames.quote(column.name());
        return check.definition().startsWith("CHECK (((" + name + " >= 0) AND (" + name + " <= ");
    }

    private Optional<String> value(Column column) {
        SqlType type = SqlType.parse(column.type());
        if (type.array()) {
            return Optional.of("'{}'");
        }
        if (type.isText()) {
            return Optional.of("''");
        }
        if (type.isNumber()) {
            return Optional.of("0");
        }
        SqlNames names = new SqlNames(database.defaultSchema());
        return Optional.ofNullable(VALUES.get(type.base())).or(() -> database.enumTypes().stream()
                .filter(enumType -> names.of(enumType.name()).equals(type.base()))
                .flatMap(enumType -> enumType.labels().stream())
                .findFirst()
                .map(SqlNames::literal));
    }
}
