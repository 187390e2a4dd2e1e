package io.github.jpamigrate.autogen.model.hibernate;

import io.github.jpamigrate.autogen.model.ContradictingEntitiesException;
import io.github.jpamigrate.autogen.model.ContradictingEntitiesException.Declared;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Table;

/**
 * Tables that several entities map without being of one hierarchy: allowed, and often meant. Hibernate keeps the
 * declaration of a column that it reads first and drops the others without a word.
 */
final class SharedTables {
    private final MetadataImplementor metadata;
    private final Names names;
    private final Map<Table, RootClass> owners = new HashMap<>();
    private final Map<Table, List<PersistentClass>> shared = new HashMap<>();

    private SharedTables(MetadataImplementor metadata, Names names) {
        this.metadata = metadata;
        this.names = names;
    }

    /** @throws ContradictingEntitiesException if two of them declare a column differently */
    static void check(MetadataImplementor metadata, Names names) {
        SharedTables tables = new SharedTables(metadata, names);
        List<PersistentClass> entities = metadata.getEntityBindings().stream()
                .sorted(Comparator.comparing(PersistentClass::getEntityName))
                .toList();
        entities.forEach(entity -> tables.owners.putIfAbsent(entity.getTable(), entity.getRootClass()));
        List<Table> inOrder = new ArrayList<>();
        for (PersistentClass entity : entities) {
            Table table = entity.getTable();
            boolean foreign = tables.owners.get(table) != entity.getRootClass();
            if (foreign && !tables.shared.containsKey(table)) {
                tables.shared.put(table, new ArrayList<>());
                inOrder.add(table);
            }
        }
        entities.stream()
                .filter(entity -> tables.shared.containsKey(entity.getTable()))
                .forEach(entity -> tables.shared.get(entity.getTable()).add(entity));
        inOrder.forEach(tables::check);
    }

    private void check(Table table) {
        Map<String, Declared> first = new HashMap<>();
        for (PersistentClass entity : shared.get(table)) {
            for (Declared declared : declared(entity)) {
                Declared before = first.putIfAbsent(declared.column(), declared);
                if (before != null && !before.definition().equals(declared.definition())) {
                    throw new ContradictingEntitiesException(names.table(table).toString(), before, declared);
                }
            }
        }
    }

    private List<Declared> declared(PersistentClass entity) {
        List<Property> properties = new ArrayList<>(entity.getProperties());
        if (entity.getIdentifierProperty() != null) {
            properties.add(entity.getIdentifierProperty());
        }
        List<Declared> declared = new ArrayList<>();
        for (Property property : properties) {
            String attribute = entity.getEntityName() + "." + property.getName();
            for (Column column : property.getValue().getColumns()) {
                declared.add(new Declared(
                        attribute,
                        names.column(names.table(entity.getTable()), column).column(),
                        definition(column)));
            }
        }
        return declared;
    }

    private String definition(Column column) {
        return column.getSqlType(metadata) + (column.isNullable() ? "" : " not null");
    }
}
