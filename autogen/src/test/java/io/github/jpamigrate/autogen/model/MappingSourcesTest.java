package io.github.jpamigrate.autogen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to map that are not annotations on a plain entity, and what else of a project takes part. */
class MappingSourcesTest {
    private static final String PLAIN = "package com.acme; public class Plain { Long id; String name; }";
    private static final String HBM = """
            <hibernate-mapping xmlns="http://www.hibernate.org/xsd/orm/hbm">
              <class name="com.acme.Plain" table="%s"><id name="id" access="field"/>
                <property name="name" access="field" length="%d"/></class>
            </hibernate-mapping>""";
    private static final String ORM = """
            <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.0">
              <entity class="com.acme.Plain" access="FIELD"><table name="%s"/>
                <attributes><id name="id"/></attributes></entity>
            </entity-mappings>""";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void project() {
        project = new TestProject(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.4", "6.6", "7.1", "7.4"})
    void hbmXmlIsFoundBesideClasses(String release) {
        project.withLibraries(TestClassPath.libraries(release))
                .withSource(PLAIN)
                .withFile("com/acme/Plain.hbm.xml", HBM.formatted("old_style", 40));
        assertThat(statements())
                .containsExactly("create table old_style (id bigint not null, name varchar(40), primary key (id))");
    }

    @Test
    void ormXmlCountsWithoutBeingNamed() {
        project.withSource(PLAIN).withFile("META-INF/orm.xml", ORM.formatted("by_orm"));
        assertThat(statements()).hasSize(1).first().asString().startsWith("create table by_orm ");
    }

    @Test
    void hibernateConfigurationNamesMappingFilesAndOnlyTheseCount() {
        project.withSource(PLAIN)
                .withFile("one.hbm.xml", HBM.formatted("one", 1))
                .withFile("other.hbm.xml", HBM.formatted("other", 2))
                .withFile("hibernate.cfg.xml", """
                        <hibernate-configuration><session-factory>
                          <mapping resource="other.hbm.xml"/>
                        </session-factory></hibernate-configuration>""");
        assertThat(statements()).hasSize(1).first().asString().startsWith("create table other ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.4", "6.6", "7.1", "7.4"})
    void recordsAreEmbeddables(String release) {
        project.withLibraries(TestClassPath.libraries(release))
                .withSource("package com.acme; @jakarta.persistence.Embeddable"
                        + " public record Money(java.math.BigDecimal amount, String currency) {}")
                .withSource("package com.acme; @jakarta.persistence.Embeddable"
                        + " public record OfferKey(Long shop, Long article) {}")
                .withSource("""
                        package com.acme;
                        import jakarta.persistence.*;
                        @Entity public class Offer { @EmbeddedId OfferKey key; @Embedded Money price; }""");
        assertThat(statements())
                .containsExactly(
                        "create table Offer (amount numeric(38,2), article bigint not null, shop bigint not null,"
                                + " currency varchar(255), primary key (article, shop))");
    }

    /** Hibernate 6.4 itself fails on them. */
    @ParameterizedTest
    @ValueSource(strings = {"6.6", "7.1", "7.4"})
    void recordsAreKeys(String release) {
        project.withLibraries(TestClassPath.libraries(release))
                .withSource("package com.acme; public record StockKey(Long article, Integer place) {}")
                .withSource("""
                        package com.acme;
                        import jakarta.persistence.*;
                        @Entity @IdClass(StockKey.class)
                        public class Stock { @Id Long article; @Id Integer place; }""");
        assertThat(statements())
                .containsExactly(
                        "create table Stock (place integer not null, article bigint not null, primary key (place, article))");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.4", "6.6", "7.1", "7.4"})
    void servicesOfTheProjectTakePart(String release) {
        project.withLibraries(TestClassPath.libraries(release))
                .withSource("package com.acme; public class Temperature { }")
                .withSource("""
                        package com.acme;
                        import org.hibernate.type.SqlTypes;
                        import org.hibernate.usertype.UserType;
                        public class TemperatureType implements UserType<Temperature> {
                            public int getSqlType() { return SqlTypes.SMALLINT; }
                            public Class<Temperature> returnedClass() { return Temperature.class; }
                            public boolean equals(Temperature a, Temperature b) { return a == b; }
                            public int hashCode(Temperature a) { return 0; }
                            public Temperature deepCopy(Temperature a) { return a; }
                            public boolean isMutable() { return false; }
                            public java.io.Serializable disassemble(Temperature a) { return null; }
                            public Temperature assemble(java.io.Serializable a, Object owner) { return null; }
                        }""")
                .withSource("""
                        package com.acme;
                        import org.hibernate.boot.model.*;
                        import org.hibernate.service.ServiceRegistry;
                        public class Types implements TypeContributor {
                            public void contribute(TypeContributions types, ServiceRegistry registry) {
                                types.contributeType(new TemperatureType());
                            }
                        }""")
                .withSource("""
                        package com.acme;
                        import jakarta.persistence.*;
                        @Entity public class Added { @Id Long id; Temperature taken; }""")
                .withSource("""
                        package com.acme;
                        import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
                        import org.hibernate.service.spi.ServiceContributor;
                        public class Services implements ServiceContributor {
                            public void contribute(StandardServiceRegistryBuilder builder) {
                                builder.applySetting("hibernate.default_schema", "contributed");
                            }
                        }""")
                .withFile("META-INF/services/org.hibernate.boot.model.TypeContributor", "com.acme.Types")
                .withFile("META-INF/services/org.hibernate.service.spi.ServiceContributor", "com.acme.Services");
        assertThat(statements())
                .anyMatch(sql -> sql.contains("create table contributed.Added (") && sql.contains("taken smallint"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.4", "6.6", "7.1", "7.4"})
    void additionalMappingsAndTheContributorOfASettingTakePart(String release) {
        project.withLibraries(TestClassPath.libraries(release))
                .withSource("package com.acme; @jakarta.persistence.Entity public class First"
                        + " { @jakarta.persistence.Id Long id; }")
                .withCompiledJar(
                        "extra.jar",
                        "package com.acme.extra; @jakarta.persistence.Entity public class Extra"
                                + " { @jakarta.persistence.Id Long id; String someName; }");
        project.withSource("""
                        package com.acme;
                        import org.hibernate.boot.ResourceStreamLocator;
                        import org.hibernate.boot.spi.*;
                        public class Mappings implements AdditionalMappingContributor {
                            public void contribute(AdditionalMappingContributions contributions,
                                    InFlightMetadataCollector metadata, ResourceStreamLocator resources,
                                    MetadataBuildingContext context) {
                                try {
                                    contributions.contributeEntity(Class.forName("com.acme.extra.Extra", false,
                                            Thread.currentThread().getContextClassLoader()));
                                } catch (ClassNotFoundException e) {
                                    throw new IllegalStateException(e);
                                }
                            }
                        }""")
                .withSource("""
                        package com.acme;
                        import org.hibernate.boot.MetadataBuilder;
                        import org.hibernate.boot.model.naming.*;
                        import org.hibernate.boot.spi.MetadataBuilderContributor;
                        public class Contributor implements MetadataBuilderContributor {
                            public void contribute(MetadataBuilder builder) {
                                builder.applyImplicitNamingStrategy(new ImplicitNamingStrategyJpaCompliantImpl() {
                                    @Override protected String transformEntityName(EntityNaming naming) {
                                        return "t_" + super.transformEntityName(naming);
                                    }
                                });
                            }
                        }""")
                .withFile("META-INF/services/org.hibernate.boot.spi.AdditionalMappingContributor", "com.acme.Mappings")
                .withSetting("hibernate.metadata_builder_contributor", "com.acme.Contributor");
        assertThat(statements())
                .containsExactlyInAnyOrder(
                        "create table t_First (id bigint not null, primary key (id))",
                        "create table t_Extra (id bigint not null, someName varchar(255), primary key (id))");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.4", "6.6", "7.1", "7.4"})
    void entitiesMayShareATableAndWhatOneRequiresIsRequired(String release) {
        project.withLibraries(TestClassPath.libraries(release))
                .withSource(
                        sharing(
                                "Full",
                                "@Column(length = 40, nullable = false) String name; String text;"
                                        + " @Column(name = \"text\", insertable = false, updatable = false, length = 9) String again;"))
                .withSource(sharing("Again", "@Column(length = 40) String name;"));
        assertThat(statements())
                .containsExactly("create table shared (id bigint not null, text varchar(9),"
                        + " name varchar(40) not null, primary key (id))");
    }

    @Test
    void entitiesThatShareATableMustAgreeOnTypes() {
        project.withSource(sharing("Full", "@Column(length = 40) String name; String text;"))
                .withSource(sharing("Short", "String name;"));
        assertThatThrownBy(this::statements)
                .isInstanceOf(ContradictingEntitiesException.class)
                .hasMessageContaining("the table public.shared and contradict each other:\n"
                        + "  com.acme.Full.name  name varchar(40)\n  com.acme.Short.name  name varchar(255)");
    }

    private static String sharing(String name, String fields) {
        return "package com.acme; import jakarta.persistence.*; @Entity @Table(name = \"shared\") public class " + name
                + " { @Id Long id; " + fields + " }";
    }

    private List<String> statements() {
        return project.warmModel().statements();
    }
}
