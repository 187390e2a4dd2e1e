package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Entities that the Kotlin compiler made: data classes, with and without a superclass. */
class KotlinIT {

    @Test
    void thereAndBack() throws Exception {
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase();
                TestDatabase byHibernate = TestServer.ofVersion(18).newDatabase()) {
            SampleProject garden = database.of(SampleProject.copyOf("kotlin", "kotlin"));
            garden.maven("migrate:revision", "-Dmessage=lay out the garden").succeeds();
            garden.maven("migrate:upgrade").succeeds();
            garden.maven("migrate:check").succeeds().says("Nothing to do");
            new HibernateSchema(garden).createIn(byHibernate, "-", "");
            assertThat(Catalog.difference(byHibernate.objects(), database.objects()))
                    .isEmpty();
            assertThat(database.counts()).containsEntry("tables", 3L);
        }
    }
}
