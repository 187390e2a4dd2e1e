package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** An upgrade at noon: tried out before, as one transaction, and while others use the tables. */
@Isolated("measures how long others wait")
class BusyDatabaseIT {

    @Test
    void isTriedOutThenNamesWhoIsInTheWayThenIsOneTransaction() throws Exception {
        SampleProject shop = SampleProject.copyOf("shop", "busy-database");
        Path second = shop.upgradeScripts().get(1);
        Folders.write(second, Folders.read(second) + "\nALTER TABLE product ADD COLUMN note text;\n");
        Path down = shop.downgradeScripts().get(1);
        Folders.write(down, Folders.read(down) + "\nALTER TABLE product DROP COLUMN note;\n");
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            database.of(shop);
            shop.maven("migrate:upgrade", "-Dmigrate.dryRun", "-Dto=head-1")
                    .succeeds()
                    .says("CREATE TABLE", "rolled back: the database is still at base, no revision is applied");
            assertThat(database.query("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"))
                    .containsExactly("0");
            shop.maven("migrate:upgrade", "-Dto=head-1").succeeds();
            try (Connection reader = database.connect();
                    Statement statement = reader.createStatement()) {
                reader.setAutoCommit(false);
                statement.execute("SET application_name = 'reports'");
                statement.execute("SELECT * FROM product");
                shop.maven("migrate:upgrade", "-Dmigrate.lockTimeout=1s", "-Dmigrate.attempts=2")
                        .fails()
                        .says(
                                "attempt 1 of 2 gave way",
                                "In the way was",
                                "application 'reports'",
                                "SELECT pg_terminate_backend(")
                        .says("Tried 2 times, waiting up to 1000 ms");
            }
            shop.maven("migrate:upgrade", "-Dmigrate.transaction=all")
                    .succeeds()
                    .says("Applied ");
            shop.maven("migrate:downgrade", "-Dto=base", "-Dmigrate.transaction=all")
                    .succeeds()
                    .says("The database is at base");
        }
    }

    @Test
    void refusesLimitsThatAreNone() {
        SampleProject shop = SampleProject.copyOf("shop", "busy-limits");
        shop.maven("migrate:upgrade", "-Dmigrate.url=jdbc:postgresql://localhost:9/shop", "-Dmigrate.lockTimeout=soon")
                .fails()
                .says("migrate.lockTimeout is 'soon'. It must be a number with its unit, one of ms, s, m and h")
                .doesNotSay("\tat ");
    }
}
