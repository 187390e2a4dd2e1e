package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Conversion;
import io.github.jpamigrate.autogen.diff.SqlType;
import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.EnumType;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Knows how the constants of an enum get from one way of storing them into another: as positions, names, or labels of a
 * named type.
 */
final class EnumCast {
    private final SortedMap<ColumnName, List<String>> constants;
    private final Set<String> enumTypes = new TreeSet<>();

    /** @param constants of the columns that hold positions, on either side */
    EnumCast(SortedMap<ColumnName, List<String>> constants, List<EnumType> types, SqlNames names) {
        this.constants = constants;
        types.forEach(type -> enumTypes.add(names.of(type.name())));
    }

    /** The conversion, if the column holds constants of an enum before and after. */
    Optional<Conversion> between(QualifiedName table, Column from, Column to) {
        String column = SqlNames.quote(from.name());
        SqlType before = SqlType.parse(from.type());
        SqlType after = SqlType.parse(to.type());
        if (isEnum(before) && isEnum(after) && !before.base().equals(after.base())) {
            return Optional.of(using(column + "::text::" + to.type()));
        }
        if (isEnum(before) && after.isText() || before.isText() && isEnum(after)) {
            return Optional.of(using(column + "::" + (isEnum(after) ? to.type() : "text")));
        }
        List<String> positions = constants.getOrDefault(new ColumnName(table, from.name()), List.of());
        boolean named = after.isText() || isEnum(after);
        if (positions.isEmpty()) {
            return isEnum(after) && before.isInteger() || isEnum(before) && after.isInteger()
                    ? Optional.of(Conversion.unknown())
                    : Optional.empty();
        }
        if (before.isInteger() && named) {
            String cast = isEnum(after) ? "::" + to.type() : "";
            return Optional.of(using(names(column, positions, cast)));
        }
        if ((before.isText() || isEnum(before)) && after.isInteger()) {
            return Optional.of(using(positions(isEnum(before) ? column + "::text" : column, positions)));
        }
        return Optional.empty();
    }

    private boolean isEnum(SqlType type) {
        return !type.array() && enumTypes.contains(type.base());
    }

    /** A position that stands for no constant stays a number, and the check or the type refuses it. */
    private static String names(String column, List<String> constants, String cast) {
        List<String> branches = new ArrayList<>();
        for (int position = 0; position < constants.size(); position++) {
            branches.add("WHEN " + position + " THEN " + SqlNames.literal(constants.get(position)));
        }
        String expression = "CASE " + column + " " + String.join(" ", branches) + " ELSE " + column + "::text END";
        return cast.isEmpty() ? expression : "(" + expression + ")" + cast;
    }

    /** A name that is no constant stops the script: it is no number. */
    private static String positions(String column, List<String> constants) {
        List<String> branches = new ArrayList<>();
        for (int position = 0; position < constants.size(); position++) {
            branches.add("WHEN " + SqlNames.literal(constants.get(position)) + " THEN " + position);
        }
        return "CASE " + column + " " + String.join(" ", branches) + " ELSE " + column + "::integer END";
    }

    private static Conversion using(String expression) {
        return Conversion.using(Conversion.Kind.BY_CONSTANTS, expression);
    }
}
