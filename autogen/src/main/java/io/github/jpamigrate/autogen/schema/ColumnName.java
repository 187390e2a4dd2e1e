package io.github.jpamigrate.autogen.schema;

import java.util.Comparator;

/** A column named from outside its table. */
public record ColumnName(QualifiedName table, String column) implements Comparable<ColumnName> {
    private static final Comparator<ColumnName> ORDER =
            Comparator.comparing(ColumnName::table).thenComparing(ColumnName::column);

    @Override
    public int compareTo(ColumnName other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return table + "." + column;
    }
}
