package io.github.jpamigrate.autogen.declaration;

import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.EnumType;
import io.github.jpamigrate.autogen.schema.Origins;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds where the objects of a declaration came from. */
final class DeclaredOrigins {
    private final Declaration declaration;
    private final SortedMap<QualifiedName, String> objects;

    private DeclaredOrigins(Declaration declaration) {
        this.declaration = declaration;
        this.objects = new TreeMap<>(declaration.entities());
    }

    static Origins of(Declaration declaration) {
        DeclaredOrigins origins = new DeclaredOrigins(declaration);
        declaration.feeds().forEach((sequence, column) -> origins.add(sequence, column));
        declaration.database().enumTypes().forEach(origins::add);
        return new Origins(origins.objects, declaration.attributes());
    }

    private void add(QualifiedName object, ColumnName column) {
        Optional.ofNullable(declaration.attributes().get(column))
                .or(() -> Optional.ofNullable(declaration.entities().get(column.table())))
                .ifPresent(origin -> objects.putIfAbsent(object, origin));
    }

    private void add(EnumType type) {
        String name = new SqlNames(declaration.database().defaultSchema()).of(type.name());
        for (Table table : declaration.database().tables()) {
            for (Column column : table.columns()) {
                if (column.type().equals(name) || column.type().equals(name + "[]")) {
                    add(type.name(), new ColumnName(table.name(), column.name()));
                }
            }
        }
    }
}
