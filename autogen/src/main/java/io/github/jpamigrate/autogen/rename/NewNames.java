package io.github.jpamigrate.autogen.rename;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * New names of a database's objects, by the names they have now: all of them at once, so that one object may take the name
 * that another gives up. What is not mentioned keeps its name.
 *
 * <p>Members (columns, constraints, indexes, labels) are found below the old name of their table or type.
 */
final class NewNames {
    private final SortedMap<String, String> schemas = new TreeMap<>();
    private final SortedMap<QualifiedName, QualifiedName> tables = new TreeMap<>();
    private final SortedMap<QualifiedName, QualifiedName> sequences = new TreeMap<>();
    private final SortedMap<QualifiedName, QualifiedName> types = new TreeMap<>();
    private final SortedMap<ColumnName, String> columns = new TreeMap<>();
    private final SortedMap<ColumnName, String> constraints = new TreeMap<>();
    private final SortedMap<ColumnName, String> indexes = new TreeMap<>();
    private final SortedMap<ColumnName, String> labels = new TreeMap<>();

    SortedMap<String, String> schemas() {
        return schemas;
    }

    SortedMap<QualifiedName, QualifiedName> tables() {
        return tables;
    }

    SortedMap<QualifiedName, QualifiedName> sequences() {
        return sequences;
    }

    SortedMap<QualifiedName, QualifiedName> types() {
        return types;
    }

    SortedMap<ColumnName, String> columns() {
        return columns;
    }

    SortedMap<ColumnName, String> constraints() {
        return constraints;
    }

    SortedMap<ColumnName, String> indexes() {
        return indexes;
    }

    SortedMap<ColumnName, String> labels() {
        return labels;
    }

    boolean isEmpty() {
        return schemas.isEmpty()
                && tables.isEmpty()
                && sequences.isEmpty()
                && types.isEmpty()
                && columns.isEmpty()
                && constraints.isEmpty()
                && indexes.isEmpty()
                && labels.isEmpty();
    }

    String schema(String name) {
        return schemas.getOrDefault(name, name);
    }

    QualifiedName table(QualifiedName name) {
        return tables.getOrDefault(name, inNewSchema(name));
    }

    QualifiedName sequence(QualifiedName name) {
        return sequences.getOrDefault(name, inNewSchema(name));
    }

    QualifiedName type(QualifiedName name) {
        return types.getOrDefault(name, inNewSchema(name));
    }

    /** The name that an object has when only the schemas were renamed. */
    QualifiedName inNewSchema(QualifiedName name) {
        return schemas.containsKey(name.schema()) ? new QualifiedName(schema(name.schema()), name.name()) : name;
    }

    ColumnName column(ColumnName column) {
        return new ColumnName(table(column.table()), columns.getOrDefault(column, column.column()));
    }

    String column(QualifiedName table, String name) {
        return columns.getOrDefault(new ColumnName(table, name), name);
    }

    String constraint(QualifiedName table, String name) {
        return constraints.getOrDefault(new ColumnName(table, name), name);
    }

    String index(QualifiedName table, String name) {
        return indexes.getOrDefault(new ColumnName(table, name), name);
    }

    String label(QualifiedName type, String name) {
        return labels.getOrDefault(new ColumnName(type, name), name);
    }
}
