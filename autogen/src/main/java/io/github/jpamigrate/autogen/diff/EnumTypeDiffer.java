package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.EnumType;
import io.github.jpamigrate.autogen.schema.Index;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares named enum types, and knows which of them are replaced. */
final class EnumTypeDiffer {
    private final Database to;
    private final SqlNames names;
    private final List<Change> changes = new ArrayList<>();
    private final Set<String> replaced = new TreeSet<>();

    EnumTypeDiffer(Database from, Database to) {
        this.to = to;
        this.names = new SqlNames(to.defaultSchema());
        Pairs<?, EnumType> types = Pairs.of(from.enumTypes(), to.enumTypes(), EnumType::name);
        types.added().forEach(this::create);
        types.removed().forEach(this::drop);
        types.both().forEach(pair -> compare(pair.from(), pair.to()));
    }

    List<Change> changes() {
        return changes;
    }

    /** Whether a column of this type has to be cast to a new type of the same name. */
    boolean isReplaced(String columnType) {
        return !replaced.isEmpty() && replaced.contains(columnType.replaceAll("(\\[])+$", ""));
    }

    private void create(EnumType type) {
        changes.add(new EnumTypeChange.Create(type));
        type.casts().forEach(cast -> changes.add(new EnumTypeChange.CreateCast(type, cast)));
    }

    private void drop(EnumType type) {
        type.casts().forEach(cast -> changes.add(new EnumTypeChange.DropCast(type, cast)));
        changes.add(new EnumTypeChange.Drop(type));
    }

    private void compare(EnumType before, EnumType after) {
        if (before.labels().equals(after.labels())) {
            compareCasts(before, after);
            return;
        }
        if (isSubsequence(before.labels(), after.labels()) && !newLabelIsUsed(before, after)) {
            changes.add(new EnumTypeChange.AddLabels(before, after));
            compareCasts(before, after);
            return;
        }
        replaced.add(names.of(after.name()));
        before.casts().forEach(cast -> changes.add(new EnumTypeChange.DropCast(before, cast)));
        changes.add(new EnumTypeChange.Retire(before, after));
        create(after);
        changes.add(new EnumTypeChange.DropRetired(before));
    }

    private void compareCasts(EnumType before, EnumType after) {
        before.casts().stream()
                .filter(cast -> !after.casts().contains(cast))
                .forEach(cast -> changes.add(new EnumTypeChange.DropCast(before, cast)));
        after.casts().stream()
                .filter(cast -> !before.casts().contains(cast))
                .forEach(cast -> changes.add(new EnumTypeChange.CreateCast(after, cast)));
    }

    private static boolean isSubsequence(List<String> part, List<String> whole) {
        int found = 0;
        for (String label : whole) {
            if (found < part.size() && part.get(found).equals(label)) {
                found++;
            }
        }
        return found == part.size();
    }

    /**
     * PostgreSQL refuses the use of a label in the transaction that added it (55P04), so a default or check that names
     * one needs a new type instead.
     */
    private boolean newLabelIsUsed(EnumType before, EnumType after) {
        String cast = "::" + names.of(after.name());
        List<String> constants = after.labels().stream()
                .filter(label -> !before.labels().contains(label))
                .map(label -> SqlNames.literal(label) + cast)
                .toList();
        return to.tables().stream().flatMap(EnumTypeDiffer::expressions).anyMatch(expression -> constants.stream()
                .anyMatch(expression::contains));
    }

    private static Stream<String> expressions(Table table) {
        Stream<String> columns = table.columns().stream().flatMap(EnumTypeDiffer::expressions);
        Stream<String> constraints = table.constraints().stream().map(Constraint::definition);
        Stream<String> indexes = table.indexes().stream().map(Index::definition);
        return Stream.concat(columns, Stream.concat(constraints, indexes));
    }

    private static Stream<String> expressions(Column column) {
        return Stream.concat(
                column.defaultExpression().stream(),
                column.generation().stream().map(generation -> generation.expression()));
    }
}
