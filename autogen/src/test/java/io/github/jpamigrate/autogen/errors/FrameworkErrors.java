package io.github.jpamigrate.autogen.errors;

import static io.github.jpamigrate.autogen.errors.CatalogueEntry.entry;

import io.github.jpamigrate.autogen.model.framework.ConfigurationFileException;
import io.github.jpamigrate.autogen.model.framework.NamingStrategyBeanException;
import io.github.jpamigrate.autogen.model.framework.OwnFactoryException;
import io.github.jpamigrate.autogen.model.framework.SeveralApplicationsException;
import io.github.jpamigrate.autogen.model.framework.SeveralQuarkusUnitsException;
import io.github.jpamigrate.autogen.model.framework.UnresolvedPlaceholderException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Errors of what Spring Boot and Quarkus say of Hibernate. */
final class FrameworkErrors {

    static final List<CatalogueEntry> ENTRIES = List.of(
            entry(
                    "a configuration file that is damaged",
                    new ConfigurationFileException("application.yml", new IOException("expected a colon")),
                    """
                    Cannot read application.yml, which tells how the application sets up Hibernate: expected a colon
                    Correct the file (in src/main/resources, most likely) and compile again: mvn compile"""),
            entry(
                    "a placeholder without a value",
                    new UnresolvedPlaceholderException(
                            "application.yml",
                            "spring.jpa.properties.hibernate.default_schema",
                            "${DB_SCHEMA}_x",
                            "DB_SCHEMA"),
                    """
                    The setting spring.jpa.properties.hibernate.default_schema in application.yml is "${DB_SCHEMA}_x", \
                    and nothing tells what DB_SCHEMA is.
                    Tables depend on it. Give it a value, by a default in the file (${NAME:value}), in the environment, \
                    or on the command line: -DDB_SCHEMA=<value>"""),
            entry(
                    "several applications",
                    new SeveralApplicationsException(new TreeMap<>(Map.of(
                            "com.example.shop.Shop", new TreeSet<>(Set.of("com.example.shop")),
                            "com.example.crm.Crm", new TreeSet<>(Set.of("com.example.crm"))))),
                    """
                    The project has 2 Spring Boot applications, and a revision compares the entities of one of them:
                      com.example.crm.Crm  (looks in com.example.crm)
                      com.example.shop.Shop  (looks in com.example.shop)
                    Choose: -Dmigrate.packages=com.example.crm"""),
            entry(
                    "an entity manager factory of the application's own",
                    new OwnFactoryException("com.example.Database.factory()"),
                    """
                    com.example.Database.factory() makes an entity manager factory, so Spring Boot's settings and naming \
                    strategies do not reach Hibernate. Those that the method sets are known only to the running \
                    application.
                    Say in the plugin's <configuration> what it sets, the naming strategy at least:
                      <hibernate>
                        <hibernate.physical_naming_strategy>org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl\
                    </hibernate.physical_naming_strategy>
                      </hibernate>
                    and the packages of its entities: -Dmigrate.packages=<packages>"""),
            entry(
                    "a naming strategy that only the application can make",
                    new NamingStrategyBeanException(
                            "hibernate.physical_naming_strategy", "com.example.Database.names()"),
                    """
                    com.example.Database.names() makes the physical naming strategy, and only the running application can \
                    call it.
                    Make the strategy a class of its own with a constructor without parameters, and let the method return \
                    that type or application.properties name it: spring.jpa.hibernate.naming.physical-strategy=<class>"""),
            entry("several units of Quarkus", new SeveralQuarkusUnitsException(List.of("users", "<default>")), """
                    The application's configuration has 2 persistence units, and a revision compares one of them:
                      users
                      <default>
                    Choose one: -Dmigrate.persistenceUnit="users\""""));

    private FrameworkErrors() {}
}
