package io.github.jpamigrate.autogen.model.hibernate;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Value;

/** Finds values that are stored as the position of a constant in its enum. */
final class Positions {
    private static final String OWN_VALUES = "jakarta.persistence.EnumeratedValue";

    private Positions() {}

    /** The constants in their order; none for a value that is stored otherwise. */
    static List<String> of(Value value) {
        if (!(value instanceof BasicValue basic)) {
            return List.of();
        }
        BasicValue.Resolution<?> resolution = basic.resolve();
        Class<?> type = resolution.getDomainJavaType().getJavaTypeClass();
        boolean converted = resolution.getValueConverter() != null;
        if (!type.isEnum() || converted || !resolution.getJdbcType().isInteger() || hasOwnValues(type)) {
            return List.of();
        }
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    /** By name, since the annotation is younger than the oldest Hibernate. */
    private static boolean hasOwnValues(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .map(Field::getAnnotations)
                .flatMap(Arrays::stream)
                .anyMatch(annotation -> annotation.annotationType().getName().equals(OWN_VALUES));
    }
}
