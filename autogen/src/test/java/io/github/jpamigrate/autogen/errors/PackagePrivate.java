package io.github.jpamigrate.autogen.errors;

import io.github.jpamigrate.engine.report.MigrateException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.Stream;

/** Exceptions that only their own package may make. */
final class PackagePrivate {
    private PackagePrivate() {}

    /** By the constructor that has as many parameters as there are arguments. */
    static <E extends MigrateException> E made(Class<E> type, Object... arguments) {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == arguments.length) {
                constructor.setAccessible(true);
                try {
                    return type.cast(constructor.newInstance(arguments));
                } catch (ReflectiveOperationException failure) {
                    throw new AssertionError(failure);
                }
            }
        }
        throw new AssertionError("no such constructor: " + type);
    }

    /** By a static method of the exception, which returns or throws it. */
    static <E extends MigrateException> E madeBy(Class<E> type, String name, Object... arguments) {
        Method method = Stream.of(type.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such method: " + type + " " + name));
        method.setAccessible(true);
        try {
            return type.cast(method.invoke(null, arguments));
        } catch (InvocationTargetException thrown) {
            return type.cast(thrown.getCause());
        } catch (IllegalAccessException failure) {
            throw new AssertionError(failure);
        }
    }
}
