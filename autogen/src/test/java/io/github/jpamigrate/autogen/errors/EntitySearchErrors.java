package io.github.jpamigrate.autogen.errors;

import static io.github.jpamigrate.autogen.errors.CatalogueEntry.entry;

import io.github.jpamigrate.autogen.model.NoEntitiesException;
import io.github.jpamigrate.autogen.model.scan.MissingJarFileException;
import io.github.jpamigrate.autogen.model.scan.PersistenceUnit;
import io.github.jpamigrate.autogen.model.scan.SeveralPersistenceUnitsException;
import io.github.jpamigrate.autogen.model.scan.UnknownPersistenceUnitException;
import io.github.jpamigrate.autogen.model.scan.UnreadableSourceException;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Errors of the search for entities and persistence units. */
final class EntitySearchErrors {

    static final List<CatalogueEntry> ENTRIES = List.of(
            entry("no entities", new NoEntitiesException(List.of(Samples.JAR), List.of(), List.of()), """
                    No entity was found. Looked for classes with @jakarta.persistence.Entity in:
                      lib/shop.jar
                    Compile first (mvn compile), or name the dependency that holds the entities: \
                    -Dmigrate.dependenciesToScan=<groupId>:<artifactId>"""),
            entry(
                    "no entities in the packages",
                    new NoEntitiesException(List.of(Samples.JAR), List.of("com.example.a", "com.example.b"), List.of()),
                    """
                    No entity was found. Looked for classes with @jakarta.persistence.Entity in:
                      lib/shop.jar
                    only in the packages com.example.a, com.example.b and below.
                    Compile first (mvn compile), widen migrate.packages, or name the dependency that holds the \
                    entities: -Dmigrate.dependenciesToScan=<groupId>:<artifactId>"""),
            entry(
                    "no entities but old ones",
                    new NoEntitiesException(List.of(), List.of(), List.of("com.example.Shop", "com.example.Order")),
                    """
                    No entity was found. Looked for classes with @jakarta.persistence.Entity in:
                      nothing: no folder and no jar was given
                    com.example.Shop and 1 more are mapped with javax.persistence, which Hibernate 6 and 7 do not \
                    read."""),
            entry(
                    "several persistence units",
                    new SeveralPersistenceUnitsException(List.of(unit("shop"), unit("crm"))),
                    """
                    The project has 2 persistence units, and a revision compares one of them:
                      shop  (META-INF/persistence.xml in lib/shop.jar)
                      crm  (META-INF/persistence.xml in lib/shop.jar)
                    Choose one: -Dmigrate.persistenceUnit=shop"""),
            entry(
                    "an unknown persistence unit",
                    new UnknownPersistenceUnitException("shop", List.of(unit("crm"))),
                    """
                    There is no persistence unit 'shop' in any META-INF/persistence.xml of the project's class path.
                    Known are:
                      crm  (META-INF/persistence.xml in lib/shop.jar)
                    Correct the name: -Dmigrate.persistenceUnit=<name>"""),
            entry(
                    "a persistence unit where there is none",
                    new UnknownPersistenceUnitException("shop", List.of()),
                    """
                    There is no persistence unit 'shop' in any META-INF/persistence.xml of the project's class path.
                    None was found at all.
                    Correct the name: -Dmigrate.persistenceUnit=<name>"""),
            entry("a jar-file that is not there", new MissingJarFileException(unit("shop"), "lib/entities.jar"), """
                    The persistence unit 'shop' (META-INF/persistence.xml in lib/shop.jar) names the jar-file \
                    'lib/entities.jar', but the class path holds no file of this name.
                    Add the dependency, or correct <jar-file>."""),
            entry(
                    "a class path that cannot be read",
                    new UnreadableSourceException(Samples.JAR, "classes", new IOException("zip file is empty")),
                    """
                    Cannot read classes in lib/shop.jar: zip file is empty"""));

    private EntitySearchErrors() {}

    private static PersistenceUnit unit(String name) {
        return new PersistenceUnit(
                name, Samples.JAR, "META-INF/persistence.xml", true, List.of(), List.of(), List.of(), Map.of());
    }
}
