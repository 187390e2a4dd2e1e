package io.github.jpamigrate.autogen.rename;

import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.ForeignKey;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether two things could be the same under two names. Names say nothing here: what was renamed has another. */
final class Likeness {
    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("character varying", "character", "text", "citext"),
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision"),
            Set.of("timestamp without time zone", "timestamp with time zone"),
            Set.of("time without time zone", "time with time zone"),
            Set.of("json", "jsonb"));

    private Likeness() {}

    /** Whether values of the one type are of use in the other: the same type but for lengths, or of one family. */
    static boolean ofTypes(String one, String other) {
        String from = withoutLength(one);
        String to = withoutLength(other);
        return from.equals(to) || FAMILIES.stream().anyMatch(family -> family.contains(from) && family.contains(to));
    }

    private static String withoutLength(String type) {
        return type.replaceAll("\\([^)]*\\)", "").replaceAll(" +", " ");
    }

    /** Whether a column may be the other one: alike in type, and not referring to another table. */
    static boolean ofColumns(Table oneTable, Column one, Table otherTable, Column other) {
        return ofColumns(oneTable, one, otherTable, other, Map.of());
    }

    /** @param tables what tables may be, of which nobody knows yet */
    static boolean ofColumns(
            Table oneTable, Column one, Table otherTable, Column other, Map<QualifiedName, Set<QualifiedName>> tables) {
        Optional<QualifiedName> from = target(oneTable, one);
        Optional<QualifiedName> to = target(otherTable, other);
        // a key of another table seldom becomes a plain value
        boolean alike = from.isPresent() == to.isPresent()
                ? ofTypes(one.type(), other.type())
                : one.type().equals(other.type());
        return holdsData(one)
                && holdsData(other)
                && alike
                && one.identity().isPresent() == other.identity().isPresent()
                && !refersElsewhere(from, to, tables);
    }

    /** A computed column has nothing to lose. */
    static boolean holdsData(Column column) {
        return column.generation().isEmpty();
    }

    private static boolean refersElsewhere(
            Optional<QualifiedName> from, Optional<QualifiedName> to, Map<QualifiedName, Set<QualifiedName>> tables) {
        return from.isPresent()
                && to.isPresent()
                && !from.equals(to)
                && !tables.getOrDefault(from.get(), Set.of()).contains(to.get());
    }

    private static Optional<QualifiedName> target(Table table, Column column) {
        return table.constraints(ForeignKey.class).stream()
                .filter(key -> key.columns().contains(column.name()))
                .map(ForeignKey::referencedTable)
                .findFirst();
    }

    /** Whether more than half of the larger table's columns are in the other one too, or refer to the same. */
    static boolean ofTables(Table one, Table other) {
        long common =
                one.columns().stream().filter(column -> has(one, column, other)).count();
        return 2 * common > Math.max(one.columns().size(), other.columns().size());
    }

    private static boolean has(Table one, Column column, Table other) {
        boolean sameName = other.column(column.name())
                .filter(twin -> ofTypes(column.type(), twin.type()))
                .isPresent();
        Optional<QualifiedName> target = target(one, column);
        return sameName
                || target.isPresent()
                        && other.columns().stream()
                                .anyMatch(twin -> target(other, twin).equals(target));
    }

    /** Whether more than half of the longer list is in the other one too. */
    static boolean ofLabels(List<String> one, List<String> other) {
        long common = one.stream().filter(other::contains).count();
        return 2 * common > Math.max(one.size(), other.size());
    }
}
