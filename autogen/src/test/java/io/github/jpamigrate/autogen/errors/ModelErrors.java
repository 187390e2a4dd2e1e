package io.github.jpamigrate.autogen.errors;

import static io.github.jpamigrate.autogen.errors.CatalogueEntry.entry;
import static io.github.jpamigrate.autogen.errors.PackagePrivate.made;

import io.github.jpamigrate.autogen.ModelDdlException;
import io.github.jpamigrate.autogen.ModelInterruptedException;
import io.github.jpamigrate.autogen.model.ContradictingEntitiesException;
import io.github.jpamigrate.autogen.model.ContradictingEntitiesException.Declared;
import io.github.jpamigrate.autogen.model.HibernateMissingException;
import io.github.jpamigrate.autogen.model.HibernateTooOldException;
import io.github.jpamigrate.autogen.model.MappingFailedException;
import io.github.jpamigrate.autogen.model.Model;
import io.github.jpamigrate.autogen.model.UnloadableClassException;
import io.github.jpamigrate.autogen.model.WrongDialectException;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Errors of entities that Hibernate cannot read, or PostgreSQL not make tables of. */
final class ModelErrors {

    static final List<CatalogueEntry> ENTRIES = List.of(
            entry("no Hibernate", new HibernateMissingException(), """
                    The project's runtime class path holds no Hibernate, and the entities are read by the \
                    project's own.
                    Add the dependency org.hibernate.orm:hibernate-core (6.4 or later) to the project."""),
            entry("an old Hibernate", new HibernateTooOldException("5.6.15.Final"), """
                    The project uses Hibernate 5.6.15.Final; its entities can be read from 6.4 on.
                    Raise the dependency org.hibernate.orm:hibernate-core to 6.4 or later."""),
            entry("another dialect", new WrongDialectException("org.hibernate.dialect.MySQLDialect"), """
                    The project's settings choose the dialect org.hibernate.dialect.MySQLDialect, which is not \
                    one of PostgreSQL.
                    Remove hibernate.dialect (it is found without), or name org.hibernate.dialect.PostgreSQLDialect. If other \
                    profiles of the application are for PostgreSQL, name them: -Dmigrate.profiles=<profiles>"""),
            entry(
                    "a class that is not there",
                    new UnloadableClassException(
                            "com.example.Shop", Samples.JAR, new ClassNotFoundException("com.example.Shop")),
                    """
                    The mapped class com.example.Shop, found in lib/shop.jar, cannot be loaded: there is no such \
                    class on the project's runtime class path.
                    Add the dependency that holds it to the project, or leave the class out: \
                    -Dmigrate.packages=<packages to read>"""),
            entry(
                    "a class that needs another",
                    new UnloadableClassException(
                            "com.example.Shop", Samples.JAR, new NoClassDefFoundError("com/example/Base")),
                    """
                    The mapped class com.example.Shop, found in lib/shop.jar, cannot be loaded: it needs \
                    com.example.Base, which is not on the project's runtime class path.
                    Add the dependency that holds it to the project, or leave the class out: \
                    -Dmigrate.packages=<packages to read>"""),
            entry(
                    "a class that fails",
                    new UnloadableClassException(
                            "com.example.Shop", Samples.JAR, new ExceptionInInitializerError("out of order")),
                    """
                    The mapped class com.example.Shop, found in lib/shop.jar, cannot be loaded: \
                    java.lang.ExceptionInInitializerError: out of order
                    Add the dependency that holds it to the project, or leave the class out: \
                    -Dmigrate.packages=<packages to read>"""),
            entry(
                    "a mapping that is wrong",
                    new MappingFailedException(
                            "7.1.0.Final",
                            new IllegalStateException(
                                    "Could not determine type", new NoClassDefFoundError("com/example/Base"))),
                    """
                    Hibernate 7.1.0.Final cannot read the entities:
                      Could not determine type
                      The class com.example.Base is not on the project's runtime class path."""),
            entry(
                    "entities that contradict each other",
                    new ContradictingEntitiesException(
                            "public.shop",
                            new Declared("com.example.Shop.name", "name", "varchar(40)"),
                            new Declared("com.example.ShopName.name", "name", "varchar(255)")),
                    """
                    Two entities map the table public.shop and contradict each other:
                      com.example.Shop.name  name varchar(40)
                      com.example.ShopName.name  name varchar(255)
                    Hibernate creates what it happens to read first. Declare the column alike in both, or map one of the \
                    entities to a query (@Subselect)."""),
            entry(
                    "a column PostgreSQL does not know",
                    made(
                            ModelDdlException.class,
                            "create table shop (name LONGTEXT)",
                            Samples.refused("type \"longtext\" does not exist"),
                            new Model(
                                    List.of(),
                                    new TreeMap<>(Map.of(new QualifiedName("public", "shop"), "com.example.Shop")),
                                    new TreeMap<>(),
                                    new TreeMap<>(),
                                    new TreeMap<>(),
                                    List.of())),
                    """
                    PostgreSQL refuses what Hibernate makes of com.example.Shop: type "longtext" does not exist
                      create table shop (name LONGTEXT)
                    Correct the mapping; nothing was written."""),
            entry(
                    "interrupted while the entities are read",
                    made(ModelInterruptedException.class, new InterruptedException()),
                    "Interrupted while the entities were read"));

    private ModelErrors() {}
}
