package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Applications without {@code persistence.xml}: the schema is the one that they themselves create. */
class SpringBootIT {

    @Test
    void springBoot3WithItsOwnNaming() throws Exception {
        SampleProject library = SampleProject.copyOf("spring-boot-3", "spring-boot-3");
        List<String> objects = thereAndBack(library, "com.example.library.LibraryApplication", "LIBRARY");
        assertThat(objects).anyMatch(line -> line.startsWith("column public.book_history.main_title "));
        assertThat(objects).noneMatch(line -> line.contains("not_found"));
    }

    @Test
    void springBoot3UnderProfiles() throws Exception {
        SampleProject library = SampleProject.copyOf("spring-boot-3", "spring-boot-3-profiles")
                .always("-Dspring.profiles.active=classic,production");
        List<String> objects = thereAndBack(
                library,
                "com.example.library.LibraryApplication",
                "LIBRARY",
                "--spring.profiles.active=classic,production");
        assertThat(objects)
                .anyMatch(line -> line.startsWith("column public.book_audit.main_title "))
                .anyMatch(line -> line.startsWith("column public.book.public_id uuid "));
    }

    @Test
    void springBoot4WithANamingStrategyOfItsOwn() throws Exception {
        SampleProject fleet = SampleProject.copyOf("spring-boot-4", "spring-boot-4");
        List<String> objects = thereAndBack(
                fleet,
                "com.example.fleet.FleetApplication",
                "FLEET",
                // what a database's owner does once for the application
                "--spring.jpa.properties.hibernate.hbm2ddl.create_namespaces=true");
        assertThat(objects)
                .anyMatch(line -> line.startsWith("column garage.flt_driver.home_street "))
                .noneMatch(line -> line.contains("not_an_entity_here"));
    }

    /** Revision, upgrade, quiet, the same as the application creates, and back to nothing. */
    private static List<String> thereAndBack(
            SampleProject project, String mainClass, String variables, String... arguments) throws Exception {
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase();
                TestDatabase byApplication = TestServer.ofVersion(18).newDatabase()) {
            database.of(project);
            List<String> empty = database.objects();
            project.maven("migrate:revision", "-Dmessage=create all").succeeds();
            project.maven("migrate:upgrade").succeeds();
            project.maven("migrate:check").succeeds().says("Nothing to do");
            List<String> objects = database.objects();
            new SpringApplicationRun(project, mainClass, variables).createIn(byApplication, arguments);
            assertThat(Catalog.difference(byApplication.objects(), objects)).isEmpty();
            project.maven("migrate:downgrade", "-Dto=base").succeeds();
            assertThat(Catalog.difference(empty, database.objects())).isEmpty();
            return objects;
        }
    }
}
