package io.github.jpamigrate.autogen.model.hibernate;

import jakarta.persistence.AttributeConverter;
import java.lang.reflect.Constructor;
import java.util.function.Supplier;
import org.hibernate.MappingException;
import org.hibernate.generator.Generator;
import org.hibernate.resource.beans.container.spi.BeanContainer;
import org.hibernate.resource.beans.container.spi.ContainedBean;
import org.hibernate.resource.beans.spi.BeanInstanceProducer;

/**
 * Stands for the container (Spring, CDI) that would make converters and generators with their dependencies. What has a
 * constructor without parameters is made as Hibernate would; a converter that has none is made without any, since its
 * type alone shapes the column.
 */
final class ApplicationBeans implements BeanContainer {
    @Override
    public <B> ContainedBean<B> getBean(Class<B> type, LifecycleOptions options, BeanInstanceProducer fallback) {
        return new Bean<>(type, made(type, () -> fallback.produceBeanInstance(type)));
    }

    @Override
    public <B> ContainedBean<B> getBean(
            String name, Class<B> type, LifecycleOptions options, BeanInstanceProducer fallback) {
        return new Bean<>(type, made(type, () -> fallback.produceBeanInstance(name, type)));
    }

    @Override
    public void stop() {
        // nothing is held
    }

    private static <B> B made(Class<B> type, Supplier<B> usual) {
        try {
            return usual.get();
        } catch (RuntimeException exception) {
            if (AttributeConverter.class.isAssignableFrom(type)) {
                return blank(type, exception);
            }
            if (Generator.class.isAssignableFrom(type)) {
                // Hibernate goes on without its sequence then, and we name it
                throw new MappingException("only the running application can make a " + type.getName(), exception);
            }
            throw exception;
        }
    }

    /** As deserialization makes an object; by reflection, since the compiler is told not to know this class. */
    private static <B> B blank(Class<B> type, RuntimeException reason) {
        try {
            Class<?> factoryType = Class.forName("sun.reflect.ReflectionFactory");
            Object factory = factoryType.getMethod("getReflectionFactory").invoke(null);
            Constructor<?> constructor = (Constructor<?>) factoryType
                    .getMethod("newConstructorForSerialization", Class.class, Constructor.class)
                    .invoke(factory, type, Object.class.getDeclaredConstructor());
            return type.cast(constructor.newInstance());
        } catch (ReflectiveOperationException exception) {
            reason.addSuppressed(exception);
            throw reason;
        }
    }

    /** In 6 the interface asks only for the instance. */
    private record Bean<B>(Class<B> type, B instance) implements ContainedBean<B> {
        @Override
        public Class<B> getBeanClass() {
            return type;
        }

        @Override
        public B getBeanInstance() {
            return instance;
        }
    }
}
