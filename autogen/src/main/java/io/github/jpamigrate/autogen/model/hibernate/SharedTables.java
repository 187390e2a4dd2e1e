package io.github.jpamigrate.autogen.model.hibernate;

import io.github.jpamigrate.autogen.model.ContradictingEntitiesException;
import io.github.jpamigrate.autogen.model.ContradictingEntitiesException.Declared;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.SingleTableSubclass;
import org.hibernate.mapping.Table;

/**
 * Tables that several entities map without being of one hierarchy: allowed, and often meant. Hibernate keeps the
 * declaration of a column that it reads first and drops the others without a word. So that nothing depends on the order,
 * their types must agree, and what one of them requires is required.
 */
final class SharedTables {
    private final MetadataImplementor metadata;
    private final Names names;

    private SharedTables(MetadataImplementor metadata, Names names) {
        this.metadata = metadata;
        this.names = names;
    }

    /**
     * Settles what the entities of a shared table say of its columns.
     *
     * @throws ContradictingEntitiesException if two of them give a column different types
     */
    static void settle(MetadataImplementor metadata, Names names) {
        Map<Table, List<PersistentClass>> byTable = new LinkedHashMap<>();
        metadata.getEntityBindings().stream()
                .sorted(Comparator.comparing(PersistentClass::getEntityName))
                .forEach(entity -> byTable.computeIfAbsent(entity.getTable(), table -> new ArrayList<>())
                        .add(entity));
        SharedTables tables = new SharedTables(metadata, names);
        byTable.forEach((table, entities) -> {
            if (entities.stream().map(PersistentClass::getRootClass).distinct().count() > 1) {
                tables.settle(table, entities);
            }
        });
    }

    /** A column of one entity. */
    private record Mapped(RootClass root, PersistentClass entity, Property property, Column column) {}

    private void settle(Table table, List<PersistentClass> entities) {
        Map<Column, List<Mapped>> byColumn = new LinkedHashMap<>();
        for (Mapped mapped : mapped(entities)) {
            byColumn.computeIfAbsent(mapped.column(), column -> new ArrayList<>())
                    .add(mapped);
        }
        byColumn.values().forEach(declarations -> {
            contradiction(declarations).ifPresent(other -> {
                throw new ContradictingEntitiesException(
                        names.table(table).toString(), declared(declarations.get(0)), declared(other));
            });
            if (declarations.stream().anyMatch(SharedTables::isRequired)) {
                Optional.ofNullable(table.getColumn(declarations.get(0).column()))
                        .ifPresent(column -> column.setNullable(false));
            }
        });
    }

    private static List<Mapped> mapped(List<PersistentClass> entities) {
        List<Mapped> mapped = new ArrayList<>();
        for (PersistentClass entity : entities) {
            List<Property> properties = new ArrayList<>(entity.getProperties());
            Optional.ofNullable(entity.getIdentifierProperty()).ifPresent(properties::add);
            for (Property property : properties) {
                property.getValue()
                        .getColumns()
                        .forEach(column -> mapped.add(new Mapped(entity.getRootClass(), entity, property, column)));
            }
        }
        return mapped;
    }

    /** One entity may map a column twice, for reading too; only those of another hierarchy are compared with the first. */
    private Optional<Mapped> contradiction(List<Mapped> declarations) {
        Mapped first = declarations.get(0);
        return declarations.stream()
                .filter(other -> other.root() != first.root())
                .filter(other -> !type(other).equals(type(first)))
                .findFirst();
    }

    /** A subclass in its superclass's table requires nothing of the other classes' rows. */
    private static boolean isRequired(Mapped mapped) {
        return !mapped.column().isNullable() && !(mapped.entity() instanceof SingleTableSubclass);
    }

    private Declared declared(Mapped mapped) {
        String attribute =
                mapped.entity().getEntityName() + "." + mapped.property().getName();
        String column = names.column(names.table(mapped.entity().getTable()), mapped.column())
                .column();
        return new Declared(attribute, column, type(mapped));
    }

    private String type(Mapped mapped) {
        return mapped.column().getSqlType(metadata);
    }
}
