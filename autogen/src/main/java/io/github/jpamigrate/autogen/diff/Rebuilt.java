package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Columns that change so deeply that what stands on them has to be taken down and put up again around the change. */
final class Rebuilt {
    /** Its text does not survive being read back, see {@code crawl.Between}. */
    private static final String BETWEEN = " BETWEEN ";

    private final Set<ColumnName> replaced = new TreeSet<>();
    private final Set<ColumnName> retyped = new TreeSet<>();
    private final Set<ColumnName> recast = new TreeSet<>();
    private final Set<ColumnName> typed = new TreeSet<>();

    /** The column is dropped and added again: nothing on it survives. */
    void replaced(QualifiedName table, String column) {
        replaced.add(new ColumnName(table, column));
    }

    /** The column gets another type: a foreign key may not hold in between. */
    void retyped(QualifiedName table, String column) {
        retyped.add(new ColumnName(table, column));
    }

    /** The column gets another type, length or collation: PostgreSQL reads expressions over it back from their text. */
    void typed(QualifiedName table, String column) {
        typed.add(new ColumnName(table, column));
    }

    /** The column's enum type is replaced: expressions with the old type's constants do not hold in between. */
    void recast(QualifiedName table, String column) {
        recast.add(new ColumnName(table, column));
    }

    boolean breaksAny(QualifiedName table, List<String> columns) {
        return contains(replaced, table, columns);
    }

    boolean breaksExpression(QualifiedName table, List<String> columns) {
        return breaksAny(table, columns) || contains(recast, table, columns);
    }

    /** Whether PostgreSQL would read back an expression over these columns and mean something else by it. */
    boolean misreads(QualifiedName table, List<String> columns, String expression) {
        return expression.contains(BETWEEN) && contains(typed, table, columns);
    }

    boolean breaksForeignKey(QualifiedName table, List<String> columns) {
        return breaksExpression(table, columns) || contains(retyped, table, columns);
    }

    private static boolean contains(Set<ColumnName> set, QualifiedName table, List<String> columns) {
        return columns.stream().anyMatch(column -> set.contains(new ColumnName(table, column)));
    }
}
