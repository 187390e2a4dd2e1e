package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.ConstraintChange;
import io.github.jpamigrate.autogen.diff.Refusal;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import io.github.jpamigrate.autogen.schema.TableOption;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds changes of a table that would be changes of other tables too, or of where their rows are kept. */
final class RelatedTables {
    private final Database from;
    private final SqlNames names;
    private final Set<String> parents = new TreeSet<>();

    RelatedTables(Database from) {
        this.from = from;
        this.names = new SqlNames(from.defaultSchema());
        for (Table table : from.tables()) {
            table.option(TableOption.INHERITS).ifPresent(list -> from.tables().stream()
                    .map(parent -> names.of(parent.name()))
                    .filter(parent -> (", " + list + ", ").contains(", " + parent + ", "))
                    .forEach(parents::add));
        }
    }

    Optional<Refusal> inspect(Change change) {
        if (change instanceof ColumnChange.Add add) {
            return ofParent(add.table(), "column", add.column().name());
        }
        if (change instanceof ColumnChange.Drop drop) {
            return ofKey(drop.table(), drop.column().name())
                    .or(() -> ofParent(drop.table(), "column", drop.column().name()));
        }
        if (change instanceof ColumnChange.Alter alter) {
            Optional<Refusal> key =
                    alter.isRetyped() ? ofKey(alter.table(), alter.to().name()) : Optional.empty();
            return key.or(() -> ofParent(alter.table(), "column", alter.to().name()));
        }
        if (change instanceof ConstraintChange.Add add && add.constraint().kind() == Constraint.Kind.CHECK) {
            return ofParent(add.table(), "check constraint", add.constraint().name());
        }
        if (change instanceof ConstraintChange.Drop drop && drop.constraint().kind() == Constraint.Kind.CHECK) {
            return ofParent(drop.table(), "check constraint", drop.constraint().name());
        }
        return Optional.empty();
    }

    private Optional<Refusal> ofParent(QualifiedName table, String kind, String name) {
        return parents.contains(names.of(table))
                ? Optional.of(new Refusal(
                        kind + " " + names.of(new ColumnName(table, name)),
                        "other tables inherit from this one and would change with it, which is not supported yet"))
                : Optional.empty();
    }

    /** Takes a word of an expression for a column too. */
    private Optional<Refusal> ofKey(QualifiedName table, String column) {
        Pattern mention = Pattern.compile(
                "(?<![\\p{L}\\p{N}_\"])" + Pattern.quote(SqlNames.quote(column)) + "(?![\\p{L}\\p{N}_\"])");
        return from.table(table)
                .flatMap(found -> found.option(TableOption.PARTITION_BY))
                .filter(key -> mention.matcher(key.substring(key.indexOf('('))).find())
                .map(key -> new Refusal(
                        "column " + names.of(new ColumnName(table, column)),
                        "the table is partitioned by it, so it can be neither dropped nor changed in its type"));
    }
}
