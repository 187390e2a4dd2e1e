package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A database that comes before its entities. */
class ReverseIT {

    @Test
    void entitiesSayWhatTheDatabaseHas() throws Exception {
        SampleProject project = SampleProject.copyOf("reversed", "reversed");
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            database.execute(Folders.read(project.folder().resolve("schema.sql")));
            List<String> before = database.objects();
            database.of(project);

            project.maven("migrate:reverse").fails().says("-Dmigrate.package=com.example.shop");
            Build reverse = project.maven("migrate:reverse", "-Dmigrate.package=com.example.model")
                    .succeeds();
            System.out.println(reverse.output());
            reverse.says("the database is as these entities declare it", "table public.log: it has no primary key");
            project.maven("migrate:reverse", "-Dmigrate.package=com.example.model")
                    .fails()
                    .says("they are not replaced", "Customer.java");
            assertThat(Catalog.difference(before, database.objects())).isEmpty();

            Build baseline = project.maven("migrate:baseline").succeeds().doesNotSay("contradicts");
            System.out.println(baseline.output());
            project.maven("migrate:check").succeeds().says("Nothing to do");
            project.maven("migrate:verify").succeeds();
        }
    }
}
