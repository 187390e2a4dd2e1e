package io.github.jpamigrate.autogen.model.hibernate;

import io.github.jpamigrate.autogen.model.MappingSources;
import io.github.jpamigrate.autogen.model.Model;
import io.github.jpamigrate.autogen.model.ModelBridge;
import io.github.jpamigrate.autogen.model.UnloadableClassException;
import io.github.jpamigrate.autogen.model.WrongDialectException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;

/** Runs the project's Hibernate up to the point where a session factory would be built, and reads what it made. */
public final class HibernateBridge implements ModelBridge {
    private static final String CONTRIBUTOR = "hibernate.metadata_builder_contributor";

    /** That of the project, as the caller promises. */
    private final ClassLoader project = Thread.currentThread().getContextClassLoader();

    @Override
    public Model read(MappingSources sources) {
        BootstrapServiceRegistry bootstrap =
                new BootstrapServiceRegistryBuilder().applyClassLoader(project).build();
        StandardServiceRegistryBuilder builder = new StandardServiceRegistryBuilder(bootstrap);
        Map<String, Object> settings = builder.getSettings();
        settings.putAll(sources.settings());
        Settings.adjust(settings, sources.serverVersion());
        StandardServiceRegistry registry = builder.build();
        try {
            refuseOtherDatabases(registry);
            return read(sources, registry, new LinkedHashMap<>(settings));
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }

    private static void refuseOtherDatabases(StandardServiceRegistry registry) {
        Dialect dialect = registry.getService(JdbcEnvironment.class).getDialect();
        if (!(dialect instanceof PostgreSQLDialect)) {
            throw new WrongDialectException(dialect.getClass().getName());
        }
    }

    private Model read(MappingSources sources, StandardServiceRegistry registry, Map<String, Object> settings) {
        MetadataImplementor metadata = metadata(sources, registry, settings);
        BeanValidation.apply(metadata, registry, settings);
        // as a session factory does before it creates a schema; else columns and primary keys stand in another order
        metadata.orderColumns(true);
        metadata.validate();
        Names names = Names.of(metadata, registry, settings, sources.defaultSchema());
        SharedTables.settle(metadata, names);
        // generators are built a second time to learn which failed; some register objects then, so the script comes
        // first
        List<String> statements = CreateScript.of(metadata, registry, settings, names);
        Generators generators = Generators.of(metadata, registry, settings, names);
        Origins origins = Origins.of(metadata, names, generators);
        return new Model(
                statements,
                origins.entities(),
                origins.attributes(),
                generators.sequences(),
                origins.constants(),
                generators.failed(),
                FormerNames.of(metadata, names));
    }

    private MetadataImplementor metadata(
            MappingSources sources, StandardServiceRegistry registry, Map<String, Object> settings) {
        MetadataSources mapped = new MetadataSources(registry);
        sources.packages().forEach(mapped::addPackage);
        sources.classes().forEach((name, source) -> mapped.addAnnotatedClass(loaded(name, source)));
        sources.mappingFiles().forEach(mapped::addResource);
        MetadataBuilder builder = mapped.getMetadataBuilder();
        contribute(builder, settings.get(CONTRIBUTOR));
        return (MetadataImplementor) builder.build();
    }

    /** Loads a mapped class with everything that Hibernate will look at, so that what is missing has a name. */
    private Class<?> loaded(String name, Path source) {
        try {
            Class<?> mapped = Class.forName(name, false, project);
            for (Class<?> type = mapped; type != null; type = type.getSuperclass()) {
                type.getDeclaredFields();
                type.getDeclaredMethods();
            }
            return mapped;
        } catch (ClassNotFoundException | LinkageError exception) {
            throw new UnloadableClassException(name, source, exception);
        }
    }

    /** JPA bootstrap honours this setting, {@link MetadataSources} alone does not. */
    private void contribute(MetadataBuilder builder, Object contributor) {
        if (contributor == null) {
            return;
        }
        try {
            Class<?> type = Class.forName(contributor.toString(), true, project);
            Object instance = type.getDeclaredConstructor().newInstance();
            type.getMethod("contribute", MetadataBuilder.class).invoke(instance, builder);
        } catch (ReflectiveOperationException exception) {
            throw new IllegalStateException(
                    CONTRIBUTOR + " names " + contributor + ", which cannot be made", exception);
        }
    }
}
