package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.Generation;
import io.github.jpamigrate.autogen.schema.Identity;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Compares the columns of a table that stays. */
final class ColumnDiffer {
    private final QualifiedName table;
    private final EnumTypeDiffer enumTypes;
    private final Rebuilt rebuilt;
    private final List<Change> changes = new ArrayList<>();
    private final Set<String> touched = new TreeSet<>();

    ColumnDiffer(Table from, Table to, EnumTypeDiffer enumTypes, Rebuilt rebuilt) {
        this.table = to.name();
        this.enumTypes = enumTypes;
        this.rebuilt = rebuilt;
        Pairs<String, Column> columns = Pairs.of(from.columns(), to.columns(), Column::name);
        columns.removed().forEach(this::drop);
        columns.added().forEach(this::add);
        columns.both().stream()
                .filter(pair -> pair.to().generation().isEmpty())
                .forEach(pair -> compare(pair.from(), pair.to()));
        columns.both().stream()
                .filter(pair -> pair.to().generation().isPresent())
                .forEach(pair -> compareGenerated(pair.from(), pair.to()));
    }

    List<Change> changes() {
        return changes;
    }

    private void drop(Column column) {
        touched.add(column.name());
        changes.add(new ColumnChange.Drop(table, column));
    }

    private void add(Column column) {
        changes.add(new ColumnChange.Add(table, column));
        if (column.comment().isPresent()) {
            changes.add(new ColumnChange.Comment(table, withoutComment(column), column));
        }
    }

    private void replace(Column from, Column to) {
        rebuilt.replaced(table, to.name());
        drop(from);
        add(to);
    }

    private void compare(Column from, Column to) {
        boolean wasVirtual =
                from.generation().filter(generation -> !generation.stored()).isPresent();
        if (wasVirtual) {
            replace(from, to);
            return;
        }
        compareProperties(from, to);
    }

    /** PostgreSQL changes neither an expression in place (before 17) nor a column that an expression reads. */
    private void compareGenerated(Column from, Column to) {
        Generation generation = to.generation().orElseThrow();
        boolean same = from.generation().equals(Optional.of(generation))
                && from.type().equals(to.type())
                && from.collation().equals(to.collation())
                && touched.stream().noneMatch(column -> mentions(generation.expression(), column));
        if (!same) {
            replace(from, to);
            return;
        }
        compareProperties(from, to);
    }

    private void compareProperties(Column from, Column to) {
        boolean recast = enumTypes.isReplaced(to.type()) && from.type().equals(to.type());
        alter(from, to, recast);
        if (recast) {
            rebuilt.recast(table, to.name());
        }
        boolean retyped = !from.type().equals(to.type()) || !from.collation().equals(to.collation());
        if (retyped && !baseType(from).equals(baseType(to))) {
            rebuilt.retyped(table, to.name());
        }
        if (recast || retyped) {
            touched.add(to.name());
        }
        if (!from.comment().equals(to.comment())) {
            changes.add(new ColumnChange.Comment(table, from, to));
        }
    }

    /** An identity comes and goes by itself, since its sequence may stand in the way of another. */
    private void alter(Column from, Column to, boolean recast) {
        Column start = to.identity().isPresent() ? from : withIdentity(from, Optional.empty());
        Column end = from.identity().isPresent() ? to : withIdentity(to, Optional.empty());
        step(from, start, false);
        step(start, end, recast);
        step(end, to, false);
    }

    private void step(Column from, Column to, boolean recast) {
        if (recast || !withoutComment(from).equals(withoutComment(to))) {
            changes.add(new ColumnChange.Alter(table, from, to, recast));
        }
    }

    private static String baseType(Column column) {
        return column.type().replaceAll("\\([^)]*\\)", "") + column.collation();
    }

    private static Column withoutComment(Column column) {
        return new Column(
                column.name(),
                column.type(),
                column.nullable(),
                column.defaultExpression(),
                column.identity(),
                column.generation(),
                column.collation(),
                Optional.empty());
    }

    private static Column withIdentity(Column column, Optional<Identity> identity) {
        return new Column(
                column.name(),
                column.type(),
                column.nullable(),
                column.defaultExpression(),
                identity,
                column.generation(),
                column.collation(),
                column.comment());
    }

    /** Takes a word in a literal for a column too; then a computed column is computed once more, which loses nothing. */
    private static boolean mentions(String expression, String column) {
        return Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(column) + "(?![\\p{L}\\p{N}_])")
                .matcher(expression)
                .find();
    }
}
