package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jpamigrate.engine.revision.NewRevision;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twenty processes start together and upgrade the same database: all succeed, and each revision is applied once. */
@Timeout(300)
class TwentyAtOnceIT {

    private static final int INSTANCES = 20;
    private static final int SESSION_POOL = 2 * INSTANCES;
    private static final int TRANSACTION_POOL = 2;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "PostgreSQL {0}")
    @ValueSource(ints = {12, 15, 18})
    void directly(int version) throws Exception {
        try (TestDatabase database = TestServer.ofVersion(version).newDatabase()) {
            upgradeTogether(database, database.databaseUrl());
        }
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @ValueSource(ints = {12, 15, 18})
    void throughPgBouncerInSessionMode(int version) throws Exception {
        throughPgBouncer(version, "session", SESSION_POOL);
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @ValueSource(ints = {12, 15, 18})
    void throughPgBouncerInTransactionMode(int version) throws Exception {
        throughPgBouncer(version, "transaction", TRANSACTION_POOL);
    }

    private void throughPgBouncer(int version, String mode, int poolSize) throws Exception {
        assumeTrue(PgBouncer.isInstalled(), "PgBouncer is not installed");
        try (TestDatabase database = TestServer.ofVersion(version).newDatabase();
                PgBouncer pool = PgBouncer.start(database, mode, poolSize, folder)) {
            upgradeTogether(database, pool.url());
        }
    }

    private void upgradeTogether(TestDatabase database, String url) throws Exception {
        Path revisions = folder.resolve("migrate");
        List<String> ids = writeRevisions(RevisionDirectory.of(revisions));
        List<Instance> instances = new ArrayList<>();
        List<String> applied = new ArrayList<>();
        try {
            for (int count = 0; count < INSTANCES; count++) {
                instances.add(Instance.start(url, revisions, folder));
            }
            for (Instance instance : instances) {
                instance.isReady();
            }
            for (Instance instance : instances) {
                instance.go();
            }
            for (Instance instance : instances) {
                applied.addAll(instance.applied());
            }
        } finally {
            instances.forEach(Instance::close);
        }
        assertThat(applied).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(database.query("SELECT revision FROM migrate_revision_log ORDER BY entry"))
                .isEqualTo(ids);
        assertThat(database.query("SELECT indexrelid::regclass || ' ' || indisvalid FROM pg_index"
                        + " WHERE indrelid = 'item'::regclass ORDER BY 1"))
                .containsExactly("item_code true", "item_name true", "item_pkey true");
        assertThat(database.query("SELECT n FROM counter")).containsExactly("3");
    }

    private static List<String> writeRevisions(RevisionDirectory directory) {
        write(directory, "aaaa11111111", List.of(), """
                create table counter (n int not null);
                insert into counter values (1);
                create table item (id int primary key, name text not null, code text not null);
                insert into item select n, 'name ' || n, md5(n::text) from generate_series(1, 20000) n;""");
        write(directory, "bbbb22222222", List.of("aaaa11111111"), """
                update counter set n = n + 1;
                -- migrate:step autocommit
                create unique index concurrently item_code on item (code);
                create index concurrently item_name on item (name);""");
        write(directory, "cccc33333333", List.of("bbbb22222222"), "update counter set n = n + 1;");
        return List.of("aaaa11111111", "bbbb22222222", "cccc33333333");
    }

    private static void write(RevisionDirectory directory, String id, List<String> parents, String upgrade) {
        directory.write(new NewRevision(
                Optional.of(id),
                parents,
                "many instances want the same",
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(parents.size()),
                List.of(),
                List.of(),
                List.of(),
                upgrade,
                "select 1;"));
    }
}
