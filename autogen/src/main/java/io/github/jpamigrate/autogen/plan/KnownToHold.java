package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.ConstraintChange;
import io.github.jpamigrate.autogen.diff.Fill;
import io.github.jpamigrate.autogen.schema.CheckConstraint;
import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.ForeignKey;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows which new constraints no row can violate, because of what the same plan drops or adds. */
final class KnownToHold {
    private static final String NULLS_NOT_DISTINCT = "NULLS NOT DISTINCT";
    private static final Pattern LIST = Pattern.compile("CHECK \\(\\((\\S+|\"(?:[^\"]|\"\")*\") IN \\((.*)\\)\\)\\)");
    private static final Pattern RANGE =
            Pattern.compile("CHECK \\(\\(\\((\\S+|\"(?:[^\"]|\"\")*\") >= 0\\) AND \\(\\1 <= (\\d+)\\)\\)\\)");
    private static final Pattern SINGLE =
            Pattern.compile("CHECK \\(\\(\\((\\S+|\"(?:[^\"]|\"\")*\")\\)::text = ('(?:[^']|'')*')::text\\)\\)");
    private static final Pattern CONSTANT = Pattern.compile("'(?:[^']|'')*'|-?\\d+");

    private final Inspected plan;

    KnownToHold(Inspected plan) {
        this.plan = plan;
    }

    boolean test(ConstraintChange.Add add) {
        Constraint wanted = add.constraint();
        if (wanted.columns().stream().anyMatch(column -> isRetyped(add.table(), column))) {
            return false;
        }
        return isEmpty(add.table(), wanted)
                || wanted.columns().stream().allMatch(column -> hasPlaceholder(add.table(), column))
                || plan.all(ConstraintChange.Drop.class)
                        .filter(drop -> drop.table().equals(add.table()))
                        .anyMatch(drop -> implies(drop.constraint(), wanted));
    }

    private boolean isRetyped(QualifiedName table, String column) {
        return plan.all(ColumnChange.Alter.class)
                .filter(ColumnChange.Alter::isRetyped)
                .anyMatch(alter ->
                        alter.table().equals(table) && alter.to().name().equals(column));
    }

    /** Which is chosen so that the column's check takes it. */
    private boolean hasPlaceholder(QualifiedName table, String column) {
        return plan.all(ColumnChange.Add.class)
                .filter(add -> add.fill().kind() == Fill.Kind.PLACEHOLDER)
                .anyMatch(
                        add -> add.table().equals(table) && add.column().name().equals(column));
    }

    private static boolean implies(Constraint before, Constraint wanted) {
        if (before instanceof ForeignKey one && wanted instanceof ForeignKey other) {
            return core(one).equals(core(other))
                    && !one.actions().contains("NOT VALID")
                    && one.actions().contains("MATCH FULL") == other.actions().contains("MATCH FULL");
        }
        if (before instanceof CheckConstraint && wanted instanceof CheckConstraint) {
            return isAmong(before.definition(), wanted.definition());
        }
        return isKey(before)
                && isKey(wanted)
                && wanted.columns().containsAll(before.columns())
                && (!wanted.definition().contains(NULLS_NOT_DISTINCT)
                        || !(before instanceof UniqueConstraint)
                        || before.definition().contains(NULLS_NOT_DISTINCT));
    }

    private static String core(ForeignKey key) {
        return key.columns() + " " + key.referencedTable() + " " + key.referencedColumns();
    }

    private static boolean isKey(Constraint constraint) {
        return constraint.kind() == Constraint.Kind.PRIMARY_KEY || constraint.kind() == Constraint.Kind.UNIQUE;
    }

    /** Constants of an enum, by name or by position, of which there are as many or more now. */
    private static boolean isAmong(String one, String other) {
        String before = SINGLE.matcher(one).replaceFirst("CHECK (($1 IN ($2)))");
        String wanted = SINGLE.matcher(other).replaceFirst("CHECK (($1 IN ($2)))");
        Matcher list = LIST.matcher(before);
        Matcher longer = LIST.matcher(wanted);
        if (list.matches() && longer.matches()) {
            return list.group(1).equals(longer.group(1)) && constants(longer).containsAll(constants(list));
        }
        Matcher range = RANGE.matcher(before);
        Matcher wider = RANGE.matcher(wanted);
        return range.matches()
                && wider.matches()
                && range.group(1).equals(wider.group(1))
                && Integer.parseInt(range.group(2)) <= Integer.parseInt(wider.group(2));
    }

    private static Set<String> constants(Matcher list) {
        return CONSTANT.matcher(list.group(2))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Rows have NULL in a column that was just added, which neither a key nor a list of constants minds. */
    private boolean isEmpty(QualifiedName table, Constraint wanted) {
        List<String> added = plan.all(ColumnChange.Add.class)
                .filter(add -> add.table().equals(table))
                .filter(add -> add.fill().kind() == Fill.Kind.NONE && holdsNull(add.column()))
                .map(add -> add.column().name())
                .toList();
        if (wanted.columns().stream().noneMatch(added::contains)) {
            return false;
        }
        if (wanted instanceof ForeignKey key) {
            return !key.actions().contains("MATCH FULL");
        }
        if (wanted instanceof UniqueConstraint) {
            return !wanted.definition().contains(NULLS_NOT_DISTINCT);
        }
        Optional<String> listed = listedColumn(wanted.definition());
        return wanted instanceof CheckConstraint
                && listed.filter(column -> added.stream().map(SqlNames::quote).anyMatch(column::equals))
                        .isPresent();
    }

    private static boolean holdsNull(Column column) {
        return column.nullable()
                && column.defaultExpression().isEmpty()
                && column.identity().isEmpty()
                && column.generation().isEmpty();
    }

    private static Optional<String> listedColumn(String definition) {
        Matcher list = LIST.matcher(definition);
        Matcher range = RANGE.matcher(definition);
        return list.matches()
                ? Optional.of(list.group(1))
                : Optional.of(range).filter(Matcher::matches).map(found -> found.group(1));
    }
}
