package io.github.jpamigrate.autogen.model.hibernate;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.hibernate.generator.Generator;
import org.hibernate.mapping.GeneratorSettings;
import org.hibernate.mapping.KeyValue;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.service.ServiceRegistry;

/** Builds the generator of an identifier. The method that does it has another signature in 6 and in 7. */
interface GeneratorFactory {
    Generator generator(KeyValue identifier, RootClass entity, Property property);

    static GeneratorFactory of(
            MetadataImplementor metadata, ServiceRegistry registry, Map<String, Object> settings, Names names) {
        Dialect dialect = registry.getService(JdbcEnvironment.class).getDialect();
        return Arrays.stream(KeyValue.class.getMethods())
                .filter(method -> method.getName().equals("createGenerator") && method.getParameterCount() == 3)
                .findFirst()
                .<GeneratorFactory>map(method -> new Six(method, metadata, dialect))
                .orElseGet(() -> new Seven(dialect, settings, names.context()));
    }

    /** {@code createGenerator(IdentifierGeneratorFactory, Dialect, RootClass)}, of types that 7 no longer has. */
    record Six(Method method, MetadataImplementor metadata, Dialect dialect) implements GeneratorFactory {
        @Override
        public Generator generator(KeyValue identifier, RootClass entity, Property property) {
            try {
                Object options = metadata.getMetadataBuildingOptions();
                Object factory = options.getClass()
                        .getMethod("getIdentifierGeneratorFactory")
                        .invoke(options);
                return (Generator) method.invoke(identifier, factory, dialect, entity);
            } catch (InvocationTargetException exception) {
                throw exception.getCause() instanceof RuntimeException cause
                        ? cause
                        : new IllegalStateException(exception.getCause());
            } catch (ReflectiveOperationException exception) {
                throw new IllegalStateException(exception);
            }
        }
    }

    /** {@code createGenerator(Dialect, RootClass, Property, GeneratorSettings)}. */
    record Seven(Dialect dialect, Map<String, Object> settings, SqlStringGenerationContext context)
            implements GeneratorFactory {
        @Override
        public Generator generator(KeyValue identifier, RootClass entity, Property property) {
            return identifier.createGenerator(dialect, entity, property, new Defaults(settings, context));
        }
    }

    /** What a session factory would tell generators of the default schema. */
    record Defaults(Map<String, Object> settings, SqlStringGenerationContext context) implements GeneratorSettings {
        @Override
        public String getDefaultCatalog() {
            return (String) settings.get("hibernate.default_catalog");
        }

        @Override
        public String getDefaultSchema() {
            return (String) settings.get("hibernate.default_schema");
        }

        @Override
        public SqlStringGenerationContext getSqlStringGenerationContext() {
            return context;
        }
    }
}
