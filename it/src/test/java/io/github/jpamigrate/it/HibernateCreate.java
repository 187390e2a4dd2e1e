package io.github.jpamigrate.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.cfg.Configuration;

/**
 * Creates a schema as Hibernate alone would: a session factory with {@code hbm2ddl.auto=create-only}. Runs in a process of its
 * own, whose class path is the sample project's, so that it shares nothing with what is tested.
 *
 * <p>Arguments, beside the password in {@code PGPASSWORD}: JDBC URL, user, naming strategy or {@code -}, then the class directory or jar whose entities are meant.
 */
public final class HibernateCreate {

    private HibernateCreate() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        var configuration = new Configuration()
                .setProperty("hibernate.connection.url", arguments[0])
                .setProperty("hibernate.connection.username", arguments[1])
                .setProperty("hibernate.connection.password", System.getenv("PGPASSWORD"))
                .setProperty("hibernate.hbm2ddl.auto", "create-only")
                .setProperty("hibernate.hbm2ddl.halt_on_error", "true")
                .setProperty("jakarta.persistence.create-database-schemas", "true");
        if (!arguments[2].equals("-")) {
            // in 6 the setting alone does not reach a Configuration
            configuration.setPhysicalNamingStrategy((PhysicalNamingStrategy)
                    Class.forName(arguments[2]).getDeclaredConstructor().newInstance());
        }
        for (String name : classNames(Path.of(arguments[3]))) {
            mapped(name).ifPresent(configuration::addAnnotatedClass);
        }
        configuration.buildSessionFactory().close();
    }

    private static Optional<Class<?>> mapped(String name) {
        try {
            Class<?> type = Class.forName(name, false, HibernateCreate.class.getClassLoader());
            return mapped(type) ? Optional.of(type) : Optional.empty();
        } catch (ClassNotFoundException | LinkageError e) {
            // needs a dependency that the project leaves out, so it cannot be an entity of the project
            return Optional.empty();
        }
    }

    private static boolean mapped(Class<?> type) {
        return Stream.of(type.getDeclaredAnnotations())
                .map(annotation -> annotation.annotationType().getName())
                .anyMatch(List.of(
                        "jakarta.persistence.Entity",
                        "jakarta.persistence.MappedSuperclass",
                        "jakarta.persistence.Embeddable",
                        "jakarta.persistence.Converter")::contains);
    }

    private static List<String> classNames(Path place) {
        if (Files.isDirectory(place)) {
            return classNamesBelow(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
            return classNamesBelow(jar.getPath("/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> classNamesBelow(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && name.contains("/"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
