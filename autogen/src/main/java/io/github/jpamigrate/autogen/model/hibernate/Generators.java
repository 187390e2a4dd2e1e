package io.github.jpamigrate.autogen.model.hibernate;

import io.github.jpamigrate.autogen.model.Model.FailedGenerator;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.generator.Generator;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.id.enhanced.TableGenerator;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.IdentifierCollection;
import org.hibernate.mapping.KeyValue;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.SimpleValue;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;
import org.hibernate.service.ServiceRegistry;

/**
 * What stands behind generated identifiers. Generators are built, as an application would at start-up, but never asked
 * for a value.
 *
 * <p>Hibernate builds them while it builds its metadata, and swallows what fails at level DEBUG: the sequence is then
 * missing in the script, silently.
 */
final class Generators {
    private final GeneratorFactory factory;
    private final Names names;
    private final SortedMap<QualifiedName, ColumnName> sequences = new TreeMap<>();
    private final SortedMap<QualifiedName, String> tables = new TreeMap<>();
    private final List<FailedGenerator> failed = new ArrayList<>();

    private Generators(GeneratorFactory factory, Names names) {
        this.factory = factory;
        this.names = names;
    }

    static Generators of(
            MetadataImplementor metadata, ServiceRegistry registry, Map<String, Object> settings, Names names) {
        Generators generators = new Generators(GeneratorFactory.of(metadata, registry, settings, names), names);
        metadata.getEntityBindings().stream()
                .filter(RootClass.class::isInstance)
                .map(RootClass.class::cast)
                .sorted(Comparator.comparing(RootClass::getEntityName))
                .forEach(generators::entity);
        metadata.getCollectionBindings().stream()
                .filter(IdentifierCollection.class::isInstance)
                .sorted(Comparator.comparing(Collection::getRole))
                .forEach(collection -> generators.collection((IdentifierCollection) collection));
        return generators;
    }

    /** The identifier column each sequence feeds; the first by entity name when several share it. */
    SortedMap<QualifiedName, ColumnName> sequences() {
        return sequences;
    }

    /** Tables that count identifiers, each with an attribute that it feeds. */
    SortedMap<QualifiedName, String> tables() {
        return tables;
    }

    List<FailedGenerator> failed() {
        return failed;
    }

    private void entity(RootClass entity) {
        Property property = entity.getIdentifierProperty();
        String attribute = property == null ? "" : property.getName();
        KeyValue identifier = entity.getIdentifier();
        Table table = tableOf(entity);
        if (identifier instanceof Component component) {
            component(entity, component, attribute, table);
        }
        read(
                entity.getEntityName(),
                attribute,
                identifier,
                table,
                () -> factory.generator(identifier, entity, property));
    }

    /** Parts of a composite identifier may have generators of their own. */
    private void component(RootClass entity, Component component, String path, Table table) {
        for (Property part : component.getProperties()) {
            if (part.getValue() instanceof SimpleValue value && !(value instanceof Component)) {
                String attribute = path.isEmpty() ? part.getName() : path + "." + part.getName();
                read(entity.getEntityName(), attribute, value, table, () -> factory.generator(value, entity, part));
            }
        }
    }

    private void collection(IdentifierCollection collection) {
        KeyValue identifier = collection.getIdentifier();
        String attribute =
                collection.getRole().substring(collection.getOwnerEntityName().length() + 1);
        read(
                collection.getOwnerEntityName(),
                attribute,
                identifier,
                collection.getCollectionTable(),
                () -> factory.generator(identifier, null, null));
    }

    private interface Attempt {
        Generator made();
    }

    private void read(String entity, String attribute, Value identifier, Table table, Attempt attempt) {
        Generator generator;
        try {
            generator = attempt.made();
        } catch (RuntimeException | LinkageError exception) {
            failed.add(new FailedGenerator(entity, attribute, Reasons.of(exception)));
            return;
        }
        if (generator instanceof SequenceStyleGenerator style) {
            style(style, entity + "." + attribute, identifier, table);
        } else if (generator instanceof TableGenerator counter) {
            tables.putIfAbsent(counted(counter.getTableName()), entity + "." + attribute);
        }
    }

    private void style(SequenceStyleGenerator generator, String attribute, Value identifier, Table table) {
        org.hibernate.boot.model.relational.QualifiedName physical =
                generator.getDatabaseStructure().getPhysicalName();
        QualifiedName name = names.qualified(physical.getSchemaName(), physical.getObjectName());
        if (!generator.getDatabaseStructure().isPhysicalSequence()) {
            tables.putIfAbsent(name, attribute);
            return;
        }
        identifier.getColumns().stream()
                .findFirst()
                .ifPresent((Column column) -> sequences.putIfAbsent(name, names.column(names.table(table), column)));
    }

    /** A table generator tells its table only as text. */
    private QualifiedName counted(String text) {
        int dot = text.lastIndexOf('.');
        Identifier schema =
                dot < 0 ? null : Identifier.toIdentifier(text.substring(text.lastIndexOf('.', dot - 1) + 1, dot));
        return names.qualified(schema, Identifier.toIdentifier(text.substring(dot + 1)));
    }

    /** A table for each concrete class leaves none for an abstract root. */
    private static Table tableOf(RootClass entity) {
        if (entity.getTable().isPhysicalTable()) {
            return entity.getTable();
        }
        return entity.getSubclasses().stream()
                .sorted(Comparator.comparing(PersistentClass::getEntityName))
                .map(PersistentClass::getTable)
                .filter(Table::isPhysicalTable)
                .findFirst()
                .orElse(entity.getTable());
    }
}
