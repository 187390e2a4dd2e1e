package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.answer.ColumnAnswers;
import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.Conversion;
import io.github.jpamigrate.autogen.diff.Difference;
import io.github.jpamigrate.autogen.diff.Fill;
import io.github.jpamigrate.autogen.diff.Refusal;
import io.github.jpamigrate.autogen.diff.TypeCast;
import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.EnumType;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Decides what becomes of the rows that are there when their columns change: by what the developer answered, else by what
 * is known to be right for every row.
 */
public final class RowRules {
    private final Direction direction;
    private final Database to;
    private final ColumnAnswers usings;
    private final ColumnAnswers backfills;
    private final EnumCast enums;

    /** What is done for rows that lack a value nobody gave. */
    public enum Direction {
        /** Somebody has to write it into the script. */
        UPGRADE,
        /** They get a value that says nothing: their own is lost. */
        DOWNGRADE,
        /** Nothing; they stop the script. */
        BETWEEN_DATABASES
    }

    private RowRules(
            Direction direction,
            Database from,
            Database to,
            Answers answers,
            SortedMap<ColumnName, List<String>> constants) {
        SqlNames names = new SqlNames(to.defaultSchema());
        this.direction = direction;
        this.to = to;
        this.usings = ColumnAnswers.of("migrate.using", answers.usings(), names);
        this.backfills = ColumnAnswers.of("migrate.backfill", answers.backfills(), names);
        List<EnumType> types = new ArrayList<>(from.enumTypes());
        types.addAll(to.enumTypes());
        this.enums = new EnumCast(constants, types, names);
    }

    /**
     * Rules for one direction.
     *
     * @param from what the changes lead from
     * @param to what they lead to
     * @param constants of enums whose positions a column holds, in {@code from} or in {@code to}
     */
    public static RowRules of(
            Direction direction,
            Database from,
            Database to,
            Answers answers,
            SortedMap<ColumnName, List<String>> constants) {
        return new RowRules(direction, from, to, answers, constants);
    }

    /** Rules where no model is known and nothing was answered. */
    public static RowRules betweenDatabases(Database from, Database to) {
        return of(Direction.BETWEEN_DATABASES, from, to, Answers.none(), new TreeMap<>());
    }

    /** The difference with the rows thought of. */
    public Difference resolve(Difference difference) {
        List<Change> changes = difference.changes().stream().map(this::resolve).toList();
        return new Difference(changes, difference.refusals(), difference.names());
    }

    /** Answers for columns whose change asks for none: more likely a mistake than meant for nothing. */
    public List<Refusal> unused(Difference difference) {
        List<ColumnName> retyped = new ArrayList<>();
        List<ColumnName> filled = new ArrayList<>();
        for (Change change : difference.changes()) {
            if (change instanceof ColumnChange.Alter alter && alter.isRetyped()) {
                retyped.add(new ColumnName(alter.table(), alter.to().name()));
            }
            if (change instanceof ColumnChange.Alter alter && becomesRequired(alter)) {
                filled.add(new ColumnName(alter.table(), alter.to().name()));
            }
            if (change instanceof ColumnChange.Add add
                    && add.column().generation().isEmpty()) {
                filled.add(new ColumnName(add.table(), add.column().name()));
            }
        }
        List<Refusal> unused = new ArrayList<>();
        usings.notFor(retyped, isBack())
                .forEach(answer -> unused.add(new Refusal(answer, "no such column changes its type")));
        backfills
                .notFor(filled, isBack())
                .forEach(answer -> unused.add(new Refusal(answer, "no such column is added or becomes NOT NULL")));
        return unused;
    }

    private boolean isBack() {
        return direction == Direction.DOWNGRADE;
    }

    private Change resolve(Change change) {
        if (change instanceof ColumnChange.Add add) {
            return new ColumnChange.Add(add.table(), add.column(), fill(add));
        }
        if (change instanceof ColumnChange.Alter alter) {
            return new ColumnChange.Alter(
                    alter.table(), alter.from(), alter.to(), alter.recast(), conversion(alter), fill(alter));
        }
        return change;
    }

    private Conversion conversion(ColumnChange.Alter alter) {
        ColumnName name = new ColumnName(alter.table(), alter.to().name());
        return usings.of(name, isBack())
                .filter(expression -> alter.isRetyped())
                .map(expression -> Conversion.using(Conversion.Kind.ANSWERED, expression))
                .or(() -> enums.between(alter.table(), alter.from(), alter.to()))
                .orElseGet(() -> TypeCast.between(alter.from(), alter.to(), alter.recast()));
    }

    private static boolean becomesRequired(ColumnChange.Alter alter) {
        return alter.from().nullable() && !alter.to().nullable();
    }

    private Fill fill(ColumnChange.Alter alter) {
        if (!becomesRequired(alter)) {
            return Fill.none();
        }
        return backfills
                .of(new ColumnName(alter.table(), alter.to().name()), isBack())
                .map(expression -> Fill.with(Fill.Kind.ANSWERED, expression))
                .or(() -> alter.to().defaultExpression().map(expression -> Fill.with(Fill.Kind.DEFAULT, "DEFAULT")))
                .orElse(Fill.none());
    }

    private Fill fill(ColumnChange.Add add) {
        Column column = add.column();
        if (column.generation().isPresent() || column.identity().isPresent()) {
            return Fill.none();
        }
        Optional<String> answered = backfills.of(new ColumnName(add.table(), column.name()), isBack());
        if (answered.isPresent()) {
            return Fill.with(Fill.Kind.ANSWERED, answered.get());
        }
        if (column.nullable() || column.defaultExpression().isPresent()) {
            return Fill.none();
        }
        return switch (direction) {
            case UPGRADE -> Fill.unfinished();
            case DOWNGRADE ->
                placeholder(add)
                        .map(expression -> Fill.with(Fill.Kind.PLACEHOLDER, expression))
                        .orElse(Fill.none());
            case BETWEEN_DATABASES -> Fill.none();
        };
    }

    private Optional<String> placeholder(ColumnChange.Add add) {
        Table table = to.table(add.table()).orElseThrow();
        return new Placeholder(to).of(table, add.column());
    }
}
