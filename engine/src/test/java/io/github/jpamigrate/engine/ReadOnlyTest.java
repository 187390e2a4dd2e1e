package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;

/** Looking needs no more than the right to look. */
class ReadOnlyTest extends DatabaseTest {

    @BeforeEach
    void createReader() throws SQLException {
        revisions.line();
        migrator().upgrade(HEAD);
        database.execute("create role reader_of_" + database.name() + " login;"
                + "alter role reader_of_" + database.name() + " set default_transaction_read_only = on;"
                + "grant select on migrate_revision, migrate_revision_log to reader_of_" + database.name());
    }

    @AfterEach
    void dropReader() throws SQLException {
        database.execute("drop owned by reader_of_" + database.name() + "; drop role reader_of_" + database.name());
    }

    private Migrator reader() {
        String url = database.dataSource().settings().url();
        ConnectionSettings settings = ConnectionSettings.parse(url + "?user=reader_of_" + database.name());
        return Migrator.builder(new DriverDataSource(new Driver(), settings, "reader"))
                .revisions(revisions.directory())
                .build();
    }

    @Test
    void aReaderOfTheJournalSeesWhereTheDatabaseIs() {
        assertThat(reader().status().atHead()).isTrue();
        assertThat(reader().current()).singleElement().satisfies(row -> assertThat(row.id())
                .isEqualTo("cccc"));
        assertThat(reader().history().entries()).hasSize(3);
    }

    @Test
    void anUpgradeWithNothingToDoOnlyLooks() {
        assertThat(reader().upgrade(HEAD).applied()).isEmpty();
    }
}
