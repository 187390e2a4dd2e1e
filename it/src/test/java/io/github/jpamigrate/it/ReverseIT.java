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
            project.maven("migrate:reverse", "-Dmigrate.package=com.example.model")
                    .succeeds()
                    .says("table public.log: it has no primary key")
                    .says("index customer_lower on customer: USING btree (lower(name))")
                    // Hibernate sorts the columns of a key, and makes casts for an enum type; all else can be said
                    .says("they contradict the database in:\n[INFO]   primary key order_line.order_line_pkey")
                    .says(
                            "the model declares PRIMARY KEY (line, order_id)\n[INFO]   enum type order_status: casts is none")
                    .says("WITH INOUT AS IMPLICIT\n[INFO] Adopt the database");
            project.maven("migrate:reverse", "-Dmigrate.package=com.example.model")
                    .fails()
                    .says("they are not replaced", "Customer.java");
            assertThat(Catalog.difference(before, database.objects())).isEmpty();

            project.maven("migrate:baseline").succeeds().says("accepted, see model.schema", "order_line_pkey");
            project.maven("migrate:check").succeeds().says("Nothing to do");
            project.maven("migrate:verify").succeeds();
        }
    }
}
