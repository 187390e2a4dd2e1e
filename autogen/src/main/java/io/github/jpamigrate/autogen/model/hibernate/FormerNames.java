package io.github.jpamigrate.autogen.model.hibernate;

import io.github.jpamigrate.autogen.model.Model;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UnionSubclass;

/**
 * The {@code @RenamedFrom} of entities and attributes.
 *
 * <p>Known by its name alone, so that any release of the annotation fits, and none has to be there.
 */
final class FormerNames {
    private static final String ANNOTATION = "io.github.jpamigrate.annotations.RenamedFrom";

    private final Names names;
    private final List<Model.Hint> hints = new ArrayList<>();

    private FormerNames(Names names) {
        this.names = names;
    }

    static List<Model.Hint> of(MetadataImplementor metadata, Names names) {
        if (!annotationIsThere()) {
            return List.of();
        }
        FormerNames former = new FormerNames(names);
        metadata.getEntityBindings().stream()
                .filter(PersistentClass::hasPojoRepresentation)
                .sorted(Comparator.comparing(PersistentClass::getEntityName))
                .forEach(former::entity);
        return former.hints;
    }

    /** Most projects do without; then not every member of every entity need be looked at. */
    private static boolean annotationIsThere() {
        try {
            Class.forName(ANNOTATION, false, FormerNames.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    private void entity(PersistentClass entity) {
        Class<?> type = entity.getMappedClass();
        String name = entity.getEntityName();
        boolean ownTable = entity instanceof RootClass
                || !entity.getTable().equals(entity.getRootClass().getTable());
        if (ownTable) {
            formerName(type).ifPresent(before -> table(name, entity.getTable(), before));
        }
        if (entity instanceof RootClass root) {
            identifier(type, root, name);
        }
        ownProperties(entity).forEach(property -> property(type, property, entity.getTable(), name));
        entity.getJoins().forEach(join -> join.getProperties()
                .forEach(property -> property(type, property, join.getTable(), name)));
    }

    /** A table for each class repeats the columns of the classes above. */
    private static List<Property> ownProperties(PersistentClass entity) {
        return entity instanceof UnionSubclass ? entity.getPropertyClosure() : entity.getProperties();
    }

    private void identifier(Class<?> type, RootClass root, String name) {
        if (root.getIdentifierProperty() != null) {
            property(type, root.getIdentifierProperty(), root.getTable(), name);
        } else if (root.getIdentifier() instanceof Component component) {
            component.getProperties().forEach(part -> property(type, part, root.getTable(), name));
        }
    }

    private void property(Class<?> owner, Property property, Table table, String path) {
        String place = path + "." + property.getName();
        Optional<String> before = member(owner, property.getName());
        if (property.getValue() instanceof Component component) {
            parts(component, table, place);
        } else if (property.getValue() instanceof Collection collection) {
            collection(collection, place, before);
        } else if (before.isPresent() && property.getColumns().size() == 1) {
            QualifiedName name = names.table(table);
            String column = names.column(name, property.getColumns().get(0)).column();
            hints.add(new Model.Hint(place, name, Optional.of(column), before.get()));
        }
    }

    private void parts(Component component, Table table, String place) {
        if (component.getComponentClassName() != null) {
            component.getProperties().forEach(part -> property(component.getComponentClass(), part, table, place));
        }
    }

    private void collection(Collection collection, String place, Optional<String> before) {
        if (collection.isOneToMany() || collection.getCollectionTable() == null) {
            return;
        }
        before.ifPresent(name -> table(place, collection.getCollectionTable(), name));
        if (collection.getElement() instanceof Component component) {
            parts(component, collection.getCollectionTable(), place);
        }
    }

    private void table(String place, Table table, String before) {
        hints.add(new Model.Hint(place, names.table(table), Optional.empty(), before));
    }

    /** Of the field or the getter, here or in a class above. */
    private static Optional<String> member(Class<?> owner, String attribute) {
        String capital = attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
        List<String> getters = List.of("get" + capital, "is" + capital, attribute);
        for (Class<?> type = owner; type != null; type = type.getSuperclass()) {
            Stream<Field> fields = Stream.of(type.getDeclaredFields())
                    .filter(field -> field.getName().equals(attribute));
            Stream<Method> methods = Stream.of(type.getDeclaredMethods())
                    .filter(method -> method.getParameterCount() == 0)
                    .filter(method -> getters.contains(method.getName()));
            Optional<String> found = Stream.concat(fields, methods)
                    .map(FormerNames::formerName)
                    .flatMap(Optional::stream)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> formerName(AnnotatedElement element) {
        return Stream.of(element.getDeclaredAnnotations())
                .filter(annotation -> annotation.annotationType().getName().equals(ANNOTATION))
                .map(FormerNames::value)
                .findFirst();
    }

    private static String value(Annotation annotation) {
        try {
            return (String) annotation.annotationType().getMethod("value").invoke(annotation);
        } catch (ReflectiveOperationException | ClassCastException failure) {
            throw new IllegalStateException(ANNOTATION + " has no text value, so it is another annotation", failure);
        }
    }
}
