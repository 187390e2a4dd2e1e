package io.github.jpamigrate.autogen.model.hibernate;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.IdentifierCollection;
import org.hibernate.mapping.IndexedCollection;
import org.hibernate.mapping.Join;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UnionSubclass;
import org.hibernate.mapping.Value;

/**
 * Which entity each table and which attribute each column came from.
 *
 * <p>Columns without an attribute are named as Hibernate names such parts: <code>{discriminator}</code>, and
 * <code>{key}</code>, <code>{index}</code>, <code>{element}</code> of a collection. When several attributes share a
 * column, the first by name stands.
 */
final class Origins {
    private final Names names;
    private final SortedMap<QualifiedName, String> entities = new TreeMap<>();
    private final SortedMap<ColumnName, String> attributes = new TreeMap<>();
    private final SortedMap<ColumnName, List<String>> constants = new TreeMap<>();

    private Origins(Names names) {
        this.names = names;
    }

    static Origins of(MetadataImplementor metadata, Names names, Generators generators) {
        Origins origins = new Origins(names);
        List<PersistentClass> classes = metadata.getEntityBindings().stream()
                // a root class before those that share its table
                .sorted(Comparator.comparing((PersistentClass entity) -> !(entity instanceof RootClass))
                        .thenComparing(PersistentClass::getEntityName))
                .toList();
        classes.forEach(origins::entity);
        List<Collection> collections = metadata.getCollectionBindings().stream()
                // the side that owns a join table before the side that only reads it
                .sorted(Comparator.comparing(Collection::isInverse).thenComparing(Collection::getRole))
                .toList();
        collections.forEach(origins::collection);
        generators.tables().forEach(origins.entities::putIfAbsent);
        return origins;
    }

    SortedMap<QualifiedName, String> entities() {
        return entities;
    }

    SortedMap<ColumnName, String> attributes() {
        return attributes;
    }

    /** The constants of the enum whose positions a column holds. */
    SortedMap<ColumnName, List<String>> constants() {
        return constants;
    }

    private void entity(PersistentClass entity) {
        Table table = entity.getTable();
        String name = entity.getEntityName();
        table(table, name);
        if (entity instanceof RootClass root) {
            identifier(root, table, name);
        }
        if (entity.getDiscriminator() != null) {
            columns(table, entity.getDiscriminator(), name + ".{discriminator}");
        }
        for (Property property : ownProperties(entity)) {
            property(table, property, name);
        }
        if (!(entity instanceof RootClass)) {
            identifier(entity.getRootClass(), table, name);
            keyColumns(table, entity.getKey(), entity);
        }
        for (Join join : entity.getJoins()) {
            table(join.getTable(), name);
            join.getProperties().forEach(property -> property(join.getTable(), property, name));
            keyColumns(join.getTable(), join.getKey(), entity);
        }
    }

    /** A table for each class repeats the columns of the classes above. */
    private static List<Property> ownProperties(PersistentClass entity) {
        return entity instanceof UnionSubclass ? entity.getPropertyClosure() : entity.getProperties();
    }

    private void identifier(RootClass root, Table table, String name) {
        if (root.getIdentifierProperty() != null) {
            property(table, root.getIdentifierProperty(), name);
        } else if (root.getIdentifier() instanceof Component component) {
            component.getProperties().forEach(part -> property(table, part, name));
        } else {
            columns(table, root.getIdentifier(), name + ".{id}");
        }
    }

    /** The identifier again, under the names that it has in this table. */
    private void keyColumns(Table table, Value key, PersistentClass entity) {
        Property identifier = entity.getIdentifierProperty();
        String attribute = identifier == null ? "{id}" : identifier.getName();
        columns(table, key, entity.getEntityName() + "." + attribute);
    }

    private void collection(Collection collection) {
        if (collection.getCollectionTable() == null) {
            return;
        }
        Table table = collection.getCollectionTable();
        String role = collection.getRole();
        table(table, role);
        if (collection.getElement() instanceof Component component) {
            component.getProperties().forEach(part -> property(table, part, role));
        } else if (!collection.isOneToMany()) {
            columns(table, collection.getElement(), role + ".{element}");
        }
        if (collection instanceof IndexedCollection indexed && indexed.getIndex() != null) {
            columns(table, indexed.getIndex(), role + ".{index}");
        }
        if (collection instanceof IdentifierCollection identified) {
            columns(table, identified.getIdentifier(), role + ".{id}");
        }
        columns(table, collection.getKey(), role + ".{key}");
    }

    private void property(Table table, Property property, String path) {
        String attribute = path + "." + property.getName();
        if (property.getValue() instanceof Component component) {
            component.getProperties().forEach(part -> property(table, part, attribute));
            if (component.getAggregateColumn() != null) {
                column(table, component.getAggregateColumn(), attribute);
            }
            return;
        }
        if (!(property.getValue() instanceof Collection)) {
            columns(table, property.getValue(), attribute);
        }
    }

    private void table(Table table, String origin) {
        if (table.isPhysicalTable()) {
            entities.putIfAbsent(names.table(table), origin);
        }
    }

    private void columns(Table table, Value value, String attribute) {
        List<String> ordered = Positions.of(value);
        for (Selectable selectable : value.getSelectables()) {
            // a formula has no column
            if (selectable instanceof Column column) {
                column(table, column, attribute, ordered);
            }
        }
    }

    private static boolean isThere(Table table, Column column) {
        return table.isPhysicalTable() && table.getColumn(column) != null;
    }

    private void column(Table table, Column column, String attribute, List<String> ordered) {
        column(table, column, attribute);
        if (!ordered.isEmpty() && isThere(table, column)) {
            constants.putIfAbsent(names.column(names.table(table), column), ordered);
        }
    }

    /** A column may belong to another table than its entity's; only those that are there count. */
    private void column(Table table, Column column, String attribute) {
        if (isThere(table, column)) {
            attributes.putIfAbsent(names.column(names.table(table), column), attribute);
        }
    }
}
